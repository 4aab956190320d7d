package io.github.wfarules.internal.engine;

import java.util.Map;

/**
 * Compiled rules, not yet loaded.
 *
 * @param modelClass the name of the class that stands for all of them
 * @param classes class name to class file; scanned, so that they may be defined
 * @param stepped whether they take from a budget of steps, so that decisions have to give them one
 */
public record CompiledRules(String modelClass, Map<String, byte[]> classes, boolean stepped) {}
