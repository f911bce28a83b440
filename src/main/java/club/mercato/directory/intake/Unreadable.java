package club.mercato.directory.intake;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;

/** A cell, a row or a file that cannot be taken, with the reason in one sentence. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves the thread that reads the file
    private final Sentence why;

    Unreadable(String key, Word... words) {
        super(key);
        this.why = Sentence.of(key, words);
    }

    public Sentence why() {
        return why;
    }
}
