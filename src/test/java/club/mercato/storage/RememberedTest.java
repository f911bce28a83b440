package club.mercato.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is remembered is read once, and again as soon as a change of it was committed. */
class RememberedTest {

    private final AtomicLong changes = new AtomicLong();
    private final AtomicInteger readings = new AtomicInteger();
    private final Remembered<Integer> remembered = new Remembered<>(changes::get);

    @Test
    void isReadOnceUntilAChange() {
        assertThat(get()).isEqualTo(1);
        assertThat(get()).isEqualTo(1);

        changes.incrementAndGet();

        assertThat(get()).isEqualTo(2);
        assertThat(get()).isEqualTo(2);
    }

    @Test
    void whatWasReadWhileAChangeWasCommittedIsNotKept() {
        remembered.get(() -> {
            changes.incrementAndGet();
            return readings.incrementAndGet();
        });

        assertThat(get()).isEqualTo(2);
    }

    @Test
    void whatAFailedReadingLeftIsNothing() {
        assertThat(catchThrowable(() -> remembered.get(() -> {
                    throw new IllegalStateException("no connection");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(get()).isEqualTo(1);
    }

    @Test
    void whoeverMayWriteReadsAnewAndLeavesNothingBehind() {
        assertThat(get()).isEqualTo(1);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(get()).isEqualTo(2);
            TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
            assertThat(get()).isEqualTo(1);
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(get()).isEqualTo(1);
    }

    private int get() {
        return remembered.get(readings::incrementAndGet);
    }
}
