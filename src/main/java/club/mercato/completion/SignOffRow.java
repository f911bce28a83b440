package club.mercato.completion;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;

/**
 * A {@link SignOff} at rest; never changed. It repeats of what it stands on as much as the database needs to refuse by
 * itself what {@link SignOffRules} refuses; see {@code V21__completion.sql}.
 */
@Entity
@Immutable
@Table(name = "sign_off")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class SignOffRow {

    @Id
    private UUID id;

    private UUID targetId;
    private int number;
    private int termsNo;
    private UUID bidId;
    private int versionNo;
    private UUID agreedBy;
    private boolean differs;
    private boolean knowsDiffering;
    private int medicalNo;

    @Enumerated(EnumType.STRING)
    private Medical.Outcome outcome;

    private boolean knowsConditions;
    private int permitNo;

    @Enumerated(EnumType.STRING)
    private Permit.State permitState;

    private String note;
    private UUID signedBy;
    private int signerAuthorSince;
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SignOffRow() {}

    /** @param on what is signed off, with nothing lacking */
    SignOffRow(TargetId target, int number, Completion on, SignOff.Form form, Signer signer, Instant at) {
        PersonalTerms terms = on.terms().orElseThrow();
        Medical medical = on.medical().orElseThrow();
        Permit permit = on.permit().orElseThrow();
        this.id = Ids.next();
        this.targetId = target.value();
        this.number = number;
        this.termsNo = terms.number();
        this.bidId = terms.bid().value();
        this.versionNo = terms.version();
        this.agreedBy = terms.by().value();
        this.differs = terms.differs();
        this.knowsDiffering = form.knowsDiffering();
        this.medicalNo = medical.number();
        this.outcome = medical.result().orElseThrow().outcome();
        this.knowsConditions = form.knowsConditions();
        this.permitNo = permit.number();
        this.permitState = permit.said().state();
        this.note = form.note().strip();
        this.signedBy = signer.who().value();
        this.signerAuthorSince = signer.authorSince();
        this.signedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param authorSince from which version of the bid on he is one of its authors */
    record Signer(StaffId who, int authorSince) {}

    SignOff read() {
        return new SignOff(
                number,
                new SignOff.Seen(termsNo, medicalNo, permitNo),
                knowsDiffering,
                knowsConditions,
                note,
                new StaffId(signedBy),
                signedAt);
    }
}

interface SignOffRows extends Repository<SignOffRow, UUID> {

    SignOffRow saveAndFlush(SignOffRow row);

    Optional<SignOffRow> findFirstByTargetIdOrderByNumberDesc(UUID target);
}
