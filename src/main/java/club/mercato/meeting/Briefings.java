package club.mercato.meeting;

import club.mercato.directory.PeopleRegister;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.May;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a meeting looks at, one target at a time; each takes as many statements. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Briefings {

    /** More than a meeting reads of one target. */
    private static final int LOOKED_THROUGH = 100;

    /** What the next step itself says, and who only looked. */
    private static final Set<String> NOT_TOLD = Set.of(
            "pipeline.fact.visited",
            "contacts.fact.followUpSet",
            "contacts.fact.followUpTakenBack",
            "contacts.fact.followUpDone");

    private final NegotiationDesk desk;
    private final ReviewRoom room;
    private final Convening convening;
    private final Journal journal;
    private final PeopleRegister people;
    private final SeasonCalendar calendar;

    Briefings(
            NegotiationDesk desk,
            ReviewRoom room,
            Convening convening,
            Journal journal,
            PeopleRegister people,
            SeasonCalendar calendar) {
        this.desk = desk;
        this.room = room;
        this.convening = convening;
        this.journal = journal;
        this.people = people;
        this.calendar = calendar;
    }

    /** By what targets are judged now, for the viewer. */
    public Pressing.Measure measure() {
        return convening.measure();
    }

    /** Of a target on a review's agenda; empty if there is none, or none for this viewer. */
    public Optional<Briefing> of(Review review, TargetId id) {
        return desk.find(id).map(card -> of(review, card));
    }

    private Briefing of(Review review, TargetCard card) {
        Optional<Instant> since = room.lastBefore(review.startedAt()).map(Review::startedAt);
        List<Entry> happened = journal.about(TargetEvent.of(card.id()), LOOKED_THROUGH).stream()
                .filter(entry -> since.filter(entry.at()::isBefore).isEmpty())
                .filter(entry -> !NOT_TOLD.contains(entry.what().key()))
                .toList();
        Weighing weighing = new Weighing(
                card,
                people.waysIn(card.player().id()),
                calendar.windows().stream()
                        .filter(window -> window.id().equals(card.window()))
                        .findFirst(),
                convening.measure());
        return new Briefing(card, since, withoutWhatWasBrought(happened), weighing.points());
    }

    /** What a decision brought about has its moment; the decision says it already. */
    private static List<Entry> withoutWhatWasBrought(List<Entry> happened) {
        Set<Instant> decided = happened.stream()
                .filter(entry -> ReviewEvent.isDecision(entry.what().key()))
                .map(Entry::at)
                .collect(Collectors.toSet());
        return happened.stream()
                .filter(entry -> ReviewEvent.isDecision(entry.what().key()) || !decided.contains(entry.at()))
                .toList();
    }
}
