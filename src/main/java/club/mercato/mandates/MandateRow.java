package club.mercato.mandates;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A {@link Mandate} at rest. What it allows is never changed: another takes its place. */
@Entity
@Table(name = "mandate")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class MandateRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID targetId;
    private int number;
    private String currency;
    private BigDecimal guaranteed;
    private BigDecimal maximum;
    private String note;
    private UUID givenBy;
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private Mandate.@Nullable Way ended;

    private @Nullable String endedWhy;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;

    /** The target while the mandate stands, else null. */
    private @Nullable UUID openFor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mandate_step", joinColumns = @JoinColumn(name = "mandate_id"))
    @OrderColumn(name = "position")
    private List<StepRow> ladder = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MandateRow() {}

    MandateRow(TargetId target, int number, MandateForm form, StaffId by, Instant at) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.number = number;
        this.currency = form.ceilings().maximum().currency().getCurrencyCode();
        this.guaranteed = form.ceilings().guaranteed().amount();
        this.maximum = form.ceilings().maximum().amount();
        this.note = form.note().strip();
        this.givenBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.givenAt = at.truncatedTo(ChronoUnit.MICROS);
        this.openFor = target.value();
        form.ladder().forEach(step -> ladder.add(new StepRow(step)));
    }

    void end(Mandate.Way way, String why, StaffId by, Instant at) {
        ended = way;
        endedWhy = why;
        endedBy = by.value();
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        openFor = null;
    }

    int number() {
        return number;
    }

    Mandate read() {
        Currency unit = Currency.getInstance(currency);
        return new Mandate(
                new TargetId(targetId),
                number,
                ceilings(guaranteed, maximum, unit),
                ladder.stream().map(step -> step.read(unit)).toList(),
                note,
                new StaffId(givenBy),
                givenAt,
                ended == null || endedBy == null || endedAt == null
                        ? Optional.empty()
                        : Optional.of(new Mandate.Ended(
                                ended, endedWhy == null ? "" : endedWhy, new StaffId(endedBy), endedAt)));
    }

    private static Ceilings ceilings(BigDecimal guaranteed, BigDecimal maximum, Currency unit) {
        return new Ceilings(new Money(guaranteed, unit), new Money(maximum, unit));
    }

    /** A step of the ladder, in the mandate's currency. */
    @Embeddable
    static class StepRow {

        private BigDecimal guaranteed;
        private BigDecimal maximum;
        private String words;

        @SuppressWarnings("NullAway.Init") // for JPA
        protected StepRow() {}

        StepRow(Mandate.Step step) {
            this.guaranteed = step.ceilings().guaranteed().amount();
            this.maximum = step.ceilings().maximum().amount();
            this.words = step.words().strip();
        }

        Mandate.Step read(Currency unit) {
            return new Mandate.Step(ceilings(guaranteed, maximum, unit), words);
        }
    }
}

interface MandateRows extends Repository<MandateRow, UUID> {

    MandateRow saveAndFlush(MandateRow row);

    Optional<MandateRow> findByOpenFor(UUID target);

    Optional<MandateRow> findFirstByTargetIdOrderByNumberDesc(UUID target);

    List<MandateRow> findByTargetIdOrderByNumberDesc(UUID target, Limit limit);
}
