package club.mercato.contacts;

import club.mercato.kernel.Answer;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets nothing that was said be lost to a coincidence: where two people log on one target at the same moment, both change
 * how it stands, and the second is written again instead of being turned away.
 */
@Component
class SameMoment {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;

    SameMoment(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * Runs the act in a transaction; in the one that runs already, if any, where nothing can be tried again. An act that
     * is refused halfway leaves nothing behind.
     */
    <T> Answer<T> patiently(Supplier<Answer<T>> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        for (int left = TRIES; ; left--) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> {
                    Answer<T> answer = act.get();
                    if (answer.refusal().isPresent()) {
                        status.setRollbackOnly();
                    }
                    return answer;
                }));
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
                if (left == 1) {
                    throw overtaken;
                }
            }
        }
    }
}
