package club.mercato.journal;

import club.mercato.kernel.Answer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets nothing be lost to a coincidence: where two people act on one thing at the same moment, the second act is decided
 * anew on what the first left, instead of being turned away. In a transaction that runs already an act is part of that
 * one, and whoever began it answers for the whole.
 */
@Component
public class SameMoment {

    private static final int TRIES = 6;

    /** The first pause; each one after it is twice as long, so that of two who meet again and again one is done. */
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final TransactionTemplate transaction;

    public SameMoment(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * Does an act whole or not at all: what is refused, even halfway, leaves nothing behind.
     *
     * @throws ConcurrencyFailureException      if others came before each time
     * @throws DataIntegrityViolationException likewise, where both added the same
     */
    public <T> Answer<T> patiently(Supplier<Answer<T>> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        return again(() -> Objects.requireNonNull(transaction.execute(status -> {
            Answer<T> answer = act.get();
            if (answer.refusal().isPresent()) {
                status.setRollbackOnly();
            }
            return answer;
        })));
    }

    /** Does an act of which a refusal, too, leaves its fact: what it wrote stays, whatever it answers. */
    public <T> T withItsFacts(Supplier<T> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        return again(() -> Objects.requireNonNull(transaction.execute(status -> act.get())));
    }

    private static <T> T again(Supplier<T> act) {
        for (int left = TRIES; ; left--) {
            try {
                return act.get();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
                LockSupport.parkNanos(PAUSE.toNanos() << (TRIES - left));
            }
        }
    }
}
