package io.github.wfarules.nation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a day of the nation: the SHA-256 over the digests of all units in the order of their numbers. So parts can
 * be worked out apart, in any order, and only thirty-two bytes of each unit have to come together. Not thread-safe.
 */
public final class NationalDigest {
    private final MessageDigest whole = sha256();

    /** Adds the digest of the unit with the next number. */
    public void add(byte[] digestOfUnit) {
        whole.update(digestOfUnit);
    }

    /** {@return the digest of all units so far, in hexadecimal digits; begins anew} */
    public String finish() {
        return HexFormat.of().formatHex(whole.digest());
    }

    /** {@return the digest of the lines of one unit} */
    public static byte[] of(byte[] lines) {
        return sha256().digest(lines);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
