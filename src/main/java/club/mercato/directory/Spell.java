package club.mercato.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time that a person or a player was at a club. */
@Entity
class Spell {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID personId;
    private @Nullable UUID playerId;
    private UUID clubId;

    @Enumerated(EnumType.STRING)
    private SpellRole role;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Spell() {}

    private Spell(SpellId id, @Nullable PersonId person, @Nullable PlayerId player, SpellForm form) {
        this.id = id.value();
        this.personId = person == null ? null : person.value();
        this.playerId = player == null ? null : player.value();
        this.clubId = form.club().value();
        this.role = form.role();
        this.fromDay = form.from();
        this.untilDay = form.until();
    }

    static Spell of(PersonId person, SpellId id, SpellForm form) {
        return new Spell(id, person, null, form);
    }

    static Spell of(PlayerId player, SpellId id, SpellForm form) {
        return new Spell(id, null, player, form);
    }

    boolean overlaps(Spell other) {
        return !fromDay.isAfter(other.lastDay()) && !other.fromDay.isAfter(lastDay());
    }

    UUID clubId() {
        return clubId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    UUID playerId() {
        return playerId;
    }

    SpellRow row(ClubProfile club) {
        return new SpellRow(new SpellId(id), club, role, fromDay, untilDay);
    }

    /** The time of this spell that falls into the other one, as a way to whoever the other one is of. */
    WayIn into(Spell other, String name, ClubProfile club) {
        LocalDate end = lastDay().isBefore(other.lastDay()) ? untilDay : other.untilDay;
        return new WayIn(
                personId == null ? null : new PersonId(personId),
                playerId == null ? null : new PlayerId(playerId),
                name,
                role,
                club,
                fromDay.isAfter(other.fromDay) ? fromDay : other.fromDay,
                end);
    }

    private LocalDate lastDay() {
        return untilDay == null ? LocalDate.MAX : untilDay;
    }
}
