package io.github.wfarules.facts;

/** The kind of a post. */
public enum PostKind {
    /** Structural. */
    STRUKTURAL,
    /** Functional. */
    FUNGSIONAL,
    /** Staff. */
    PELAKSANA
}
