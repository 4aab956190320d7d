package io.github.wfarules.reservations;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The database products that the application runs on, and where they differ. */
enum Product {
    /**
     * In the process. Commits reach the file a moment later of their own accord; a process that is killed in that moment
     * would lose what it had promised, so every commit is followed by a checkpoint.
     */
    H2("jdbc:h2:", "SET LOCK_TIMEOUT 10000", "CHECKPOINT SYNC"),
    /** A server. Commits are durable when they return. */
    POSTGRESQL("jdbc:postgresql:", "SET lock_timeout = '10s'", null);

    private final String prefix;
    private final String firstStatement;
    private final @Nullable String afterCommit;

    Product(String prefix, String firstStatement, @Nullable String afterCommit) {
        this.prefix = prefix;
        this.firstStatement = firstStatement;
        this.afterCommit = afterCommit;
    }

    /**
     * {@return the product that a connection string is for}
     *
     * @throws IllegalArgumentException if it is for another one
     */
    static Product of(String url) {
        return Arrays.stream(values())
                .filter(product -> url.startsWith(product.prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the connection string has to begin with `" + H2.prefix + "` or `" + POSTGRESQL.prefix + "`"));
    }

    /** {@return what every connection begins with: how long to wait for somebody else's lock} */
    String firstStatement() {
        return firstStatement;
    }

    /** {@return what makes a commit durable; null where it is anyway} */
    @Nullable
    String afterCommit() {
        return afterCommit;
    }
}
