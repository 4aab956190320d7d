package io.github.wfarules.reservations;

import java.util.Arrays;

/** The database products that the application runs on, and where they differ. */
enum Product {
    /** In the process. Writes to its file when told to, and not of its own accord: see {@link Checkpoints}. */
    H2("jdbc:h2:", "SET LOCK_TIMEOUT 10000; SET WRITE_DELAY 0") {
        @Override
        Durability durability() {
            return new Checkpoints();
        }
    },
    /** A server. */
    POSTGRESQL("jdbc:postgresql:", "SET lock_timeout = '10s'") {
        @Override
        Durability durability() {
            return Durability.BY_COMMIT;
        }
    };

    private final String prefix;
    private final String firstStatement;

    Product(String prefix, String firstStatement) {
        this.prefix = prefix;
        this.firstStatement = firstStatement;
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

    /** {@return what every connection begins with: above all how long to wait for somebody else's lock} */
    String firstStatement() {
        return firstStatement;
    }

    /** {@return what makes the commits of one database durable} */
    abstract Durability durability();
}
