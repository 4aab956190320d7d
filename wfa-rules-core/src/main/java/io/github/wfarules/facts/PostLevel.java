package io.github.wfarules.facts;

/** The level of a post. */
public enum PostLevel {
    /** Middle high leader (echelon I). */
    JPT_MADYA,
    /** Junior high leader (echelon II). */
    JPT_PRATAMA,
    /** Administrator (echelon III). */
    ADMINISTRATOR,
    /** Supervisor (echelon IV). */
    PENGAWAS,
    /** Staff. */
    PELAKSANA
}
