package club.mercato.bids;

import club.mercato.kernel.Answer;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does an act on a bid whole or not at all: what is refused leaves nothing behind. */
@Component
public class Whole {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;

    Whole(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** In the transaction that runs already, if any; else what somebody else came before is decided anew. */
    public <T> Answer<T> again(Supplier<Answer<T>> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        for (int left = TRIES; ; left--) {
            try {
                return once(act);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException sameMoment) {
                if (left == 1) {
                    throw sameMoment;
                }
            }
        }
    }

    private <T> Answer<T> once(Supplier<Answer<T>> act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Answer<T> answer = act.get();
            if (answer.refusal().isPresent()) {
                status.setRollbackOnly();
            }
            return answer;
        }));
    }
}
