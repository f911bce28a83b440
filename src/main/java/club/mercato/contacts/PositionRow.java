package club.mercato.contacts;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import club.mercato.storage.OnlyAdded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A reading at rest; never changed, a newer one stands above it. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
@Immutable
@Table(name = "position_reading")
class PositionRow implements OnlyAdded<UUID> {

    @Id
    private UUID id;

    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String attitude;
    private LocalDate readOn;
    private @Nullable UUID contactId;
    private @Nullable String grade;
    private String note;
    private UUID notedBy;
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PositionRow() {}

    PositionRow(PositionReading reading) {
        this.id = Ids.next();
        this.targetId = reading.target().value();
        this.party = reading.party();
        this.attitude = reading.attitude().name();
        this.readOn = reading.on();
        this.contactId = reading.evidence().map(ContactId::value).orElse(null);
        this.grade = reading.grade().orElse(null);
        this.note = reading.note();
        this.notedBy = reading.by().value();
        this.notedAt = reading.at();
    }

    PositionReading read() {
        return new PositionReading(
                new TargetId(targetId),
                party,
                Attitude.of(party, attitude),
                readOn,
                Optional.ofNullable(contactId).map(ContactId::new),
                Optional.ofNullable(grade),
                note,
                new StaffId(notedBy),
                notedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }
}

interface PositionRows extends Repository<PositionRow, UUID> {

    PositionRow save(PositionRow row);

    List<PositionRow> findByTargetIdOrderByReadOnDescNotedAtDesc(UUID target, Limit limit);

    List<PositionRow> findByTargetIdAndPartyOrderByReadOnDescNotedAtDesc(UUID target, Party party, Limit limit);
}
