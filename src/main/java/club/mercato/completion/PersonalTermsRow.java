package club.mercato.completion;

import club.mercato.bids.BidId;
import club.mercato.contacts.Party;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;

/** {@link PersonalTerms} at rest; never changed. */
@Entity
@Immutable
@Table(name = "personal_terms")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class PersonalTermsRow {

    @Id
    private UUID id;

    private UUID targetId;
    private int number;
    private UUID bidId;
    private int versionNo;

    @Enumerated(EnumType.STRING)
    private Party agreedWith;

    private String person;
    private LocalDate agreedOn;
    private LocalDate endsOn;
    private String currency;
    private BigDecimal yearlyWage;
    private BigDecimal signingOnFee;
    private BigDecimal agentFee;
    private boolean differs;
    private String differing;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PersonalTermsRow() {}

    PersonalTermsRow(TargetId target, PersonalTerms terms) {
        PersonalTerms.Form agreed = terms.agreed();
        this.id = Ids.next();
        this.targetId = target.value();
        this.number = terms.number();
        this.bidId = terms.bid().value();
        this.versionNo = terms.version();
        this.agreedWith = agreed.with();
        this.person = agreed.person().strip();
        this.agreedOn = agreed.on();
        this.endsOn = agreed.ends();
        this.currency = agreed.pay().currency().getCurrencyCode();
        this.yearlyWage = agreed.pay().yearlyWage().amount();
        this.signingOnFee = agreed.pay().signingOnFee().amount();
        this.agentFee = agreed.pay().agentFee().amount();
        this.differs = terms.differs();
        this.differing = agreed.differing().strip();
        this.note = agreed.note().strip();
        this.recordedBy = terms.by().value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.recordedAt = terms.at().truncatedTo(ChronoUnit.MICROS);
    }

    PersonalTerms read() {
        return new PersonalTerms(
                number,
                new BidId(bidId),
                versionNo,
                new PersonalTerms.Form(
                        agreedWith,
                        person,
                        agreedOn,
                        endsOn,
                        new PersonalTerms.Pay(sum(yearlyWage), sum(signingOnFee), sum(agentFee)),
                        differing,
                        note),
                differs,
                new StaffId(recordedBy),
                recordedAt);
    }

    private Money sum(BigDecimal amount) {
        return new Money(amount, Currency.getInstance(currency));
    }
}

interface PersonalTermsRows extends Repository<PersonalTermsRow, UUID> {

    PersonalTermsRow saveAndFlush(PersonalTermsRow row);

    Optional<PersonalTermsRow> findFirstByTargetIdOrderByNumberDesc(UUID target);
}
