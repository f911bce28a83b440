package club.mercato.storage;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.annotations.Filter;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the committed changes of entities, so that what was read from them is known to be out of date. Hears of every
 * change that goes through an entity; statements of their own, in JPQL or SQL, go past it.
 */
@Component
public class RowChanges {

    private final Map<Class<?>, AtomicLong> committed = new ConcurrentHashMap<>();

    RowChanges(EntityManagerFactory entities) {
        SessionFactoryImplementor factory = entities.unwrap(SessionFactoryImplementor.class);
        Listener listener = new Listener();
        var listeners = factory.getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, listener);
        listeners.appendListeners(EventType.POST_UPDATE, listener);
        listeners.appendListeners(EventType.POST_DELETE, listener);
    }

    /**
     * Remembers what is read from the rows of this entity.
     *
     * @throws IllegalArgumentException if what is there of it depends on who reads: nobody may be shown what another read
     */
    public <T> Remembered<T> remember(Class<?> entity) {
        if (entity.getAnnotationsByType(Filter.class).length > 0) {
            throw new IllegalArgumentException(entity + " is not the same for everybody");
        }
        return new Remembered<>(counted(entity)::get);
    }

    private AtomicLong counted(Class<?> entity) {
        return committed.computeIfAbsent(entity, first -> new AtomicLong());
    }

    private void changed(EntityPersister persister) {
        Class<?> entity = persister.getMappedClass();
        if (committed.containsKey(entity)) {
            gathered().entities.add(entity);
        }
    }

    private Changed gathered() {
        for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Changed changed) {
                return changed;
            }
        }
        Changed changed = new Changed();
        TransactionSynchronizationManager.registerSynchronization(changed);
        return changed;
    }

    /** What one transaction changed; counted before anybody else is told of the commit, so that he reads it. */
    private class Changed implements TransactionSynchronization {

        private final Set<Class<?>> entities = new HashSet<>();

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            count();
        }

        /** A commit that the database never answered may have been one. */
        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_UNKNOWN) {
                count();
            }
        }

        private void count() {
            entities.forEach(entity -> counted(entity).incrementAndGet());
        }
    }

    private class Listener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

        @Override
        public void onPostInsert(PostInsertEvent event) {
            changed(event.getPersister());
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            changed(event.getPersister());
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            changed(event.getPersister());
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return false;
        }
    }
}
