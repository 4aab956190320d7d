package io.github.wfarules.reservations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Durability for H2 within the process. H2 writes to its file a moment after the commit, so that a process that is killed
 * loses what it had promised; and what it writes while another transaction is in the middle may come back half done. Here
 * it writes on demand only, while no transaction is under way, and before anybody is told. Transactions run side by side;
 * one checkpoint serves all that were committed before it.
 */
final class Checkpoints implements Durability {
    /** Shared by the transactions, exclusive for the checkpoint; fair, so that neither waits for ever. */
    private final ReadWriteLock underWay = new ReentrantReadWriteLock(true);

    private final AtomicLong finished = new AtomicLong();
    private long saved;

    @Override
    public void begin() {
        underWay.readLock().lock();
    }

    @Override
    public void end() {
        finished.incrementAndGet();
        underWay.readLock().unlock();
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        long mine = finished.get();
        underWay.writeLock().lock();
        try {
            if (saved < mine) {
                long all = finished.get();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT SYNC");
                }
                saved = all;
            }
        } finally {
            underWay.writeLock().unlock();
        }
    }
}
