package io.github.wfarules.cli;

/** Numbers that the user gave with an option. */
final class Given {
    private Given() {}

    /** {@return the number, from the smallest that makes sense} */
    static long atLeast(long smallest, String option, long given) {
        if (given < smallest) {
            throw new UnusableInputException(
                    "`" + option + "` harus " + smallest + " atau lebih",
                    "`" + option + "` has to be " + smallest + " or more");
        }
        return given;
    }
}
