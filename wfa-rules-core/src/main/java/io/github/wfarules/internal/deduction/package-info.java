/** Deductions: what breaches cost, from the rate to the rupiah that is paid out. */
@NullMarked
package io.github.wfarules.internal.deduction;

import org.jspecify.annotations.NullMarked;
