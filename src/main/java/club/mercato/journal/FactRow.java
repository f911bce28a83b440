package club.mercato.journal;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import club.mercato.storage.OnlyAdded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A fact at rest. Its digest covers its own text and the digest of the fact before it. */
@Entity
@Immutable
@Table(name = "fact")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_SUBJECT, deduceAliasInjectionPoints = false)
class FactRow implements OnlyAdded<Long> {

    @Id
    private Long number;

    @Column(name = "done_by")
    private UUID by;

    @Column(name = "done_at")
    private Instant at;

    private String subjectKind;
    private UUID subjectId;
    private String sentence;
    private String words;
    private String digest;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FactRow() {}

    FactRow(long number, Fact fact, String digestBefore) {
        this.number = number;
        this.by = fact.by().value();
        // Both databases keep microseconds; the digest must be of what is read back.
        this.at = fact.at().truncatedTo(ChronoUnit.MICROS);
        this.subjectKind = fact.about().kind();
        this.subjectId = fact.about().id();
        this.sentence = fact.what().key();
        this.words = fact.what().written();
        this.digest = digestAfter(digestBefore);
    }

    String digest() {
        return digest;
    }

    boolean follows(String digestBefore) {
        return digest.equals(digestAfter(digestBefore));
    }

    Entry entry() {
        return new Entry(
                number, new StaffId(by), at, new Subject(subjectKind, subjectId), Sentence.read(sentence, words));
    }

    private String digestAfter(String digestBefore) {
        String text = String.join(
                "\n",
                digestBefore,
                String.valueOf(number),
                by.toString(),
                at.toString(),
                subjectKind,
                subjectId.toString(),
                sentence,
                words);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Long getId() {
        return number;
    }
}
