package club.mercato.documents;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** A document was put on record. */
public record DocumentKept(StoredDocument document) implements Fact {

    @Override
    public StaffId by() {
        return document.by();
    }

    @Override
    public Instant at() {
        return document.at();
    }

    @Override
    public Subject about() {
        return document.about();
    }

    @Override
    public Sentence what() {
        return Sentence.of("documents.fact.kept", new Word.Text(document.name()));
    }
}
