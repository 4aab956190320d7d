package io.github.wfarules.reservations;

import io.github.wfarules.facts.WorkUnit;

/**
 * An agency, as the records say.
 *
 * @param policy the policy that it is judged by: an id or a region's code
 * @param facts what is known of it
 */
record Unit(String policy, WorkUnit facts) {}
