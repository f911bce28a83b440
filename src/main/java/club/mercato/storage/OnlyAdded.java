package club.mercato.storage;

import org.springframework.data.domain.Persistable;

/** Rows that a repository only ever adds: what is saved is inserted, without being looked up first. */
public interface OnlyAdded<I> extends Persistable<I> {

    @Override
    default boolean isNew() {
        return true;
    }
}
