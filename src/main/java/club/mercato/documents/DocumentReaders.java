package club.mercato.documents;

import java.util.UUID;

/**
 * Says whether whoever asks may know of a thing, and so of the documents about it. The module that knows the thing adds
 * one as a bean; documents about a kind of thing that has none are nobody's.
 */
public interface DocumentReaders {

    /** Kind of the subject: {@code target}. */
    String kind();

    /** Whether whoever asks now may know of the thing with this id. */
    boolean admit(UUID id);
}
