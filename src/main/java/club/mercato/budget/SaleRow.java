package club.mercato.budget;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import club.mercato.terms.Percent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A sale that somebody counts on, and what became of it: once it is realised or dropped, nothing changes any more. */
@Entity
@Table(name = "expected_sale")
class SaleRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID windowId;
    private UUID playerId;
    private String player;
    private String currency;
    private BigDecimal amount;
    private BigDecimal likelihood;

    private String hangsOn;
    private LocalDate due;
    private @Nullable UUID needId;

    @Enumerated(EnumType.STRING)
    private ExpectedSale.Status status;

    private @Nullable BigDecimal realised;
    private String why;
    private UUID statusBy;
    private Instant statusAt;

    /** The window while he is expected to leave, else null. */
    private @Nullable UUID openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SaleRow() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    private SaleRow(SaleForm form, String player, StaffId by, Instant at) {
        this.id = Ids.next();
        this.windowId = form.window().value();
        this.openFor = windowId;
        take(form, player);
        become(ExpectedSale.Status.EXPECTED, "", by, at);
    }

    static SaleRow expected(SaleForm form, String player, StaffId by, Instant at) {
        return new SaleRow(form, player, by, at);
    }

    Optional<Refused> amend(SaleForm form, String called, StaffId by, Instant at) {
        if (status != ExpectedSale.Status.EXPECTED) {
            return over();
        }
        take(form, called);
        become(ExpectedSale.Status.EXPECTED, "", by, at);
        return Optional.empty();
    }

    /** @param brought in the currency of the sale */
    Optional<Refused> realise(Money brought, StaffId by, Instant at) {
        if (status != ExpectedSale.Status.EXPECTED) {
            return over();
        }
        realised = brought.amount();
        openFor = null;
        become(ExpectedSale.Status.REALISED, "", by, at);
        return Optional.empty();
    }

    Optional<Refused> drop(String reason, StaffId by, Instant at) {
        if (status != ExpectedSale.Status.EXPECTED) {
            return over();
        }
        openFor = null;
        become(ExpectedSale.Status.DROPPED, reason, by, at);
        return Optional.empty();
    }

    boolean isAt(int readVersion) {
        return version != null && version == readVersion;
    }

    ExpectedSale read() {
        Currency unit = Currency.getInstance(currency);
        SaleForm form = new SaleForm(
                new WindowId(windowId),
                new PlayerId(playerId),
                new Money(amount, unit),
                new Percent(likelihood),
                hangsOn,
                due,
                Optional.ofNullable(needId).map(NeedId::new));
        return new ExpectedSale(
                new SaleId(id),
                version == null ? 0 : version,
                form,
                player,
                status,
                Optional.ofNullable(realised).map(sum -> new Money(sum, unit)),
                why,
                new StaffId(statusBy),
                statusAt);
    }

    private void take(SaleForm form, String called) {
        playerId = form.player().value();
        player = called;
        currency = form.amount().currency().getCurrencyCode();
        amount = form.amount().amount();
        likelihood = form.likelihood().value();
        hangsOn = form.condition().strip();
        due = form.due();
        needId = form.need().map(NeedId::value).orElse(null);
    }

    private void become(ExpectedSale.Status next, String reason, StaffId by, Instant at) {
        status = next;
        why = reason.strip();
        statusBy = by.value();
        statusAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<Refused> over() {
        return Optional.of(Refused.because(Sentence.of("budget.refused.saleOver")));
    }
}

interface SaleRows extends Repository<SaleRow, UUID> {

    SaleRow saveAndFlush(SaleRow row);

    Optional<SaleRow> findById(UUID id);

    Optional<SaleRow> findByPlayerIdAndOpenFor(UUID player, UUID window);

    List<SaleRow> findByWindowIdAndStatusNotOrderByDueAscPlayerAsc(
            UUID window, ExpectedSale.Status status, Limit limit);
}
