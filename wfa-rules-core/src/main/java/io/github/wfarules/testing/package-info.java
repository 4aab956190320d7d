/**
 * The kit for testing policies as policies: scenarios in YAML, what must come out of them and why. Only
 * {@link io.github.wfarules.testing.ScenarioTests} needs JUnit, and only {@link io.github.wfarules.testing.WfaAssertions}
 * AssertJ.
 */
@NullMarked
package io.github.wfarules.testing;

import org.jspecify.annotations.NullMarked;
