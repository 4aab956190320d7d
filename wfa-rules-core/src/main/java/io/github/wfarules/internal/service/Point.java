package io.github.wfarules.internal.service;

import java.util.List;

/**
 * A point of a service level and the ways it may be taken: one where it is settled.
 *
 * @param names what settles it: parameters, or the path of a fact
 * @param ways at least one
 */
record Point<T>(List<String> names, List<T> ways) {}
