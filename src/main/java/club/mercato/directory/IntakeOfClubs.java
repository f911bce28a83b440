package club.mercato.directory;

import club.mercato.directory.DirectoryFact.ClubAmended;
import club.mercato.directory.DirectoryFact.ClubEntered;
import club.mercato.directory.intake.Draft.ClubDraft;
import club.mercato.directory.names.ClubNames;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.staff.StaffId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The clubs of an upload: found by the source's id, else by name, else entered. A club's name stays as staff know it;
 * league and country are what the file says of it first.
 */
final class IntakeOfClubs {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final StaffId by;
    private final Instant at;
    private final Map<String, Club> bySourceId = new HashMap<>();
    private final Map<String, Club> byKey = new HashMap<>();
    private final Map<String, Club> byTellingName = new HashMap<>();
    private final Map<ClubDraft, ClubId> settled = new HashMap<>();
    private final Map<UUID, String> created = new LinkedHashMap<>();

    IntakeOfClubs(List<Club> known, EntityManager entities, ApplicationEventPublisher events, StaffId by, Instant at) {
        this.entities = entities;
        this.events = events;
        this.by = by;
        this.at = at;
        known.forEach(this::remember);
    }

    Optional<Refused> refusal(@Nullable ClubDraft draft) {
        return draft == null || settled.containsKey(draft) ? Optional.empty() : Rules.refusal(form(draft));
    }

    /** @return null if the row does not say where he plays */
    @Nullable
    ClubId of(@Nullable ClubDraft draft) {
        return draft == null ? null : settled.computeIfAbsent(draft, this::settle);
    }

    void index(WordIndex words) {
        words.add(WordIndex.Of.CLUB, created);
    }

    private ClubId settle(ClubDraft draft) {
        Club club = find(draft);
        if (club == null) {
            club = new Club(new ClubId(Ids.next()), form(draft));
            entities.persist(club);
            created.put(club.id().value(), club.name());
            remember(club);
            events.publishEvent(new ClubEntered(club.id(), by, at));
            return club.id();
        }
        ClubForm known = club.form();
        boolean toldBefore = settled.containsValue(club.id());
        List<String> changed = club.amend(new ClubForm(
                known.name(),
                known.shortName(),
                known.roundel(),
                known.groundColour(),
                known.letterColour(),
                toldBefore || draft.country() == null ? known.country() : draft.country(),
                toldBefore || draft.league() == null ? known.league() : draft.league(),
                known.association(),
                known.own(),
                known.sourceId() == null ? draft.sourceId() : known.sourceId()));
        if (!changed.isEmpty()) {
            remember(club);
            events.publishEvent(new ClubAmended(club.id(), changed, by, at));
        }
        return club.id();
    }

    private @Nullable Club find(ClubDraft draft) {
        String sourceId = draft.sourceId();
        if (sourceId != null && bySourceId.containsKey(sourceId)) {
            return bySourceId.get(sourceId);
        }
        Club club = byKey.getOrDefault(
                Folding.key(Texts.tidy(draft.name())), byTellingName.get(ClubNames.telling(draft.name())));
        // A namesake that the source knows by another id is another club.
        boolean another = club != null && sourceId != null && club.sourceId() != null;
        return another ? null : club;
    }

    private static ClubForm form(ClubDraft draft) {
        return ClubForm.named(draft.name())
                .in(draft.country(), draft.league(), null)
                .knownAs(draft.sourceId());
    }

    private void remember(Club club) {
        if (club.sourceId() != null) {
            bySourceId.put(club.sourceId(), club);
        }
        byKey.putIfAbsent(club.searchKey(), club);
        byTellingName.putIfAbsent(ClubNames.telling(club.name()), club);
    }
}
