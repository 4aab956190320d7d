package io.github.wfarules;

/**
 * Which policy answered.
 *
 * @param id the policy's id
 * @param version its version
 * @param digest the SHA-256 of everything the policy consists of, all layers included, in hexadecimal digits
 */
public record PolicyVersion(String id, String version, String digest) {}
