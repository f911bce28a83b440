package club.mercato.journal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes facts in the transaction of the change: no change without its fact, no fact without its change.
 *
 * <p>Facts are gathered while the transaction runs and written just before it commits, after the change itself was
 * flushed. So the journal's end is locked last and for the shortest time, and no two transactions wait for each other.
 */
@Component
class JournalKeeper {

    private final Facts facts;
    private final EntityManager entities;

    private final PersistenceExceptionTranslator translator;

    JournalKeeper(Facts facts, EntityManager entities, PersistenceExceptionTranslator translator) {
        this.facts = facts;
        this.entities = entities;
        this.translator = translator;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Fact fact) {
        gathered().facts.add(fact);
    }

    private Gathered gathered() {
        for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Gathered gathered) {
                return gathered;
            }
        }
        Gathered gathered = new Gathered();
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    /** Whoever made the change knows a conflict by Spring's name, wherever it comes to light. */
    private void flushChange() {
        try {
            entities.flush();
        } catch (RuntimeException failed) {
            throw DataAccessUtils.translateIfNecessary(failed, translator);
        }
    }

    private class Gathered implements TransactionSynchronization {

        private final List<Fact> facts = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            if (facts.isEmpty()) {
                return;
            }
            flushChange();
            JournalHead end = JournalKeeper.this.facts.lockHead();
            entities.refresh(end);
            facts.forEach(fact -> entities.persist(end.append(fact)));
            facts.clear();
        }
    }
}
