package club.mercato.baseline;

import club.mercato.figures.SquadCost;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
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

/** {@link YearFigures} at rest; never changed: another entry takes their place. */
@Entity
@Immutable
@Table(name = "squad_cost_baseline")
class BaselineRow {

    @Id
    private UUID id;

    private int calendarYear;
    private int number;
    private String currency;
    private BigDecimal pay;
    private BigDecimal amortisation;
    private BigDecimal agents;
    private BigDecimal revenue;
    private BigDecimal transferResult;
    private String source;
    private UUID enteredBy;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BaselineRow() {}

    BaselineRow(int year, int number, SquadCost.Baseline figures, String source, StaffId by, Instant at) {
        this.id = Ids.next();
        this.calendarYear = year;
        this.number = number;
        this.currency = figures.revenue().currency().getCurrencyCode();
        this.pay = figures.pay().amount();
        this.amortisation = figures.amortisation().amount();
        this.agents = figures.agents().amount();
        this.revenue = figures.revenue().amount();
        this.transferResult = figures.transferResult().amount();
        this.source = source.strip();
        this.enteredBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.enteredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    YearFigures read() {
        Currency unit = Currency.getInstance(currency);
        SquadCost.Baseline figures = new SquadCost.Baseline(
                new Money(pay, unit),
                new Money(amortisation, unit),
                new Money(agents, unit),
                new Money(revenue, unit),
                new Money(transferResult, unit));
        return new YearFigures(calendarYear, number, figures, source, new StaffId(enteredBy), enteredAt);
    }
}

interface BaselineRows extends Repository<BaselineRow, UUID> {

    BaselineRow saveAndFlush(BaselineRow row);

    Optional<BaselineRow> findFirstByCalendarYearOrderByNumberDesc(int year);

    Optional<BaselineRow> findFirstByCalendarYearLessThanEqualOrderByCalendarYearDescNumberDesc(int year);

    List<BaselineRow> findByOrderByCalendarYearDescNumberDesc(Limit limit);
}
