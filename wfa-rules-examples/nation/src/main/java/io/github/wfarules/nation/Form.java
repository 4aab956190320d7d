package io.github.wfarules.nation;

/** How much a line says of a person's answer. */
public enum Form {
    /** The answer and the ids of what it rests on: some two hundred bytes. */
    SHORT,
    /** The same and the whole decision with every sentence: some kilobytes. */
    FULL
}
