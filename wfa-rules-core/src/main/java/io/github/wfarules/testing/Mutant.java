package io.github.wfarules.testing;

import io.github.wfarules.Text;
import io.github.wfarules.internal.assembly.Assembled;
import io.github.wfarules.internal.assembly.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A policy that differs by one small step.
 *
 * @param subject the rule or parameter that was changed
 * @param file the file in which it stands, relative to the policy folder
 * @param line the line
 * @param change what was changed
 * @param days the days on which the change would be seen, the first and the last of them, where it is about days
 * @param changed puts the changed policy together
 */
record Mutant(
        String subject,
        String file,
        int line,
        Text change,
        List<LocalDate> days,
        Function<Workbench, Assembled> changed) {}
