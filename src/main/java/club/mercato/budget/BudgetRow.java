package club.mercato.budget;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A {@link WindowBudget} at rest; never changed: another takes its place. */
@Entity
@Immutable
@Table(name = "window_budget")
class BudgetRow {

    @Id
    private UUID id;

    private UUID windowId;
    private int number;
    private String currency;
    private BigDecimal transfer;
    private String why;
    private UUID setBy;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BudgetRow() {}

    BudgetRow(WindowId window, int number, Money transfer, String why, StaffId by, Instant at) {
        this.id = Ids.next();
        this.windowId = window.value();
        this.number = number;
        this.currency = transfer.currency().getCurrencyCode();
        this.transfer = transfer.amount();
        this.why = why.strip();
        this.setBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.setAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    WindowBudget read() {
        return new WindowBudget(
                new WindowId(windowId),
                number,
                new Money(transfer, Currency.getInstance(currency)),
                why,
                new StaffId(setBy),
                setAt);
    }
}

interface BudgetRows extends Repository<BudgetRow, UUID> {

    BudgetRow saveAndFlush(BudgetRow row);

    Optional<BudgetRow> findFirstByWindowIdOrderByNumberDesc(UUID window);

    List<BudgetRow> findByWindowIdOrderByNumberDesc(UUID window, Limit limit);
}
