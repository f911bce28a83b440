package club.mercato.storage;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read from rows that seldom change, until one of them does. For values that are immutable and the same for
 * everybody.
 *
 * <p>A transaction that may write reads anew, since it must see what it changed itself.
 *
 * @see RowChanges#remember
 */
public final class Remembered<T> {

    private final LongSupplier changes;
    private volatile @Nullable Held<T> held;

    /** @param changes how many changes of the rows have been committed so far; grows only */
    Remembered(LongSupplier changes) {
        this.changes = changes;
    }

    /** The value as of the last committed change. */
    public T get(Supplier<T> reading) {
        if (mayWrite()) {
            return reading.get();
        }
        long now = changes.getAsLong();
        Held<T> known = held;
        if (known != null && known.at == now) {
            return known.value;
        }
        // Counted before the reading: what is committed meanwhile makes this out of date at once.
        Held<T> read = new Held<>(now, reading.get());
        held = read;
        return read.value;
    }

    private static boolean mayWrite() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private record Held<T>(long at, T value) {}
}
