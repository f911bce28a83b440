package club.mercato.approvals;

import club.mercato.staff.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** An {@link ApprovalPolicy} at rest; never changed. */
@Entity
@Immutable
@Table(name = "approval_policy")
class PolicyRow {

    @Id
    private int number;

    private String why;
    private @Nullable UUID setBy;
    private @Nullable Instant setAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "approval_band", joinColumns = @JoinColumn(name = "policy"))
    @OrderColumn(name = "position")
    private List<BandRow> bands = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PolicyRow() {}

    PolicyRow(int number, List<ApprovalPolicy.Band> bands, String why, StaffId by, Instant at) {
        this.number = number;
        this.why = why;
        this.setBy = by.value();
        this.setAt = at.truncatedTo(ChronoUnit.MICROS);
        bands.forEach(band -> this.bands.add(new BandRow(band)));
    }

    int number() {
        return number;
    }

    ApprovalPolicy read() {
        return new ApprovalPolicy(
                number,
                bands.stream().map(BandRow::read).toList(),
                why,
                setBy == null || setAt == null
                        ? Optional.empty()
                        : Optional.of(new ApprovalPolicy.Set(new StaffId(setBy), setAt)));
    }

    /** A line of the table. */
    @Embeddable
    static class BandRow {

        private BigDecimal upToPrice;
        private BigDecimal upToCommitment;
        private int directors;
        private boolean ofBoard;

        @SuppressWarnings("NullAway.Init") // for JPA
        protected BandRow() {}

        BandRow(ApprovalPolicy.Band band) {
            this.upToPrice = band.upToPrice();
            this.upToCommitment = band.upToCommitment();
            this.directors = band.need().directors();
            this.ofBoard = band.need().ofBoard();
        }

        ApprovalPolicy.Band read() {
            return new ApprovalPolicy.Band(upToPrice, upToCommitment, new Need(directors, ofBoard));
        }
    }
}

interface Policies extends Repository<PolicyRow, Integer> {

    PolicyRow saveAndFlush(PolicyRow row);

    Optional<PolicyRow> findFirstByOrderByNumberDesc();

    List<PolicyRow> findByOrderByNumberDesc(Limit limit);
}
