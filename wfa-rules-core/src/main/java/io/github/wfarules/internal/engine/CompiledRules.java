package io.github.wfarules.internal.engine;

import java.util.Map;

/**
 * Compiled rules, not yet loaded.
 *
 * @param modelClass the name of the class that stands for all of them
 * @param classes class name to class file
 */
public record CompiledRules(String modelClass, Map<String, byte[]> classes) {}
