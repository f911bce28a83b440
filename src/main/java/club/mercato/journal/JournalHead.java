package club.mercato.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The journal's end: one row, locked while facts are added, so that numbers have no gaps and digests one order. */
@Entity
class JournalHead {

    @Id
    private int id;

    private long lastNumber;
    private String lastDigest;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected JournalHead() {}

    FactRow append(Fact fact) {
        FactRow row = new FactRow(lastNumber + 1, fact, lastDigest);
        lastNumber++;
        lastDigest = row.digest();
        return row;
    }

    long lastNumber() {
        return lastNumber;
    }

    String lastDigest() {
        return lastDigest;
    }
}
