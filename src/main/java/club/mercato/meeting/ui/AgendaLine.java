package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Agenda;
import club.mercato.meeting.Pressing;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.season.NeedId;
import club.mercato.season.SquadNeed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of the agenda as it is drawn: a need's heading or a target. */
sealed interface AgendaLine {

    record Heading(Agenda.Group group) implements AgendaLine {}

    record Row(Agenda.Point point) implements AgendaLine {}

    /**
     * Draws lines when they come into view.
     *
     * @param cards of a target, wherever it stands
     * @param since when the last finished review began
     */
    record Drawing(
            Phrasebook phrases,
            Pressing.Measure measure,
            Map<NeedId, SquadNeed> needs,
            Function<TargetId, Optional<TargetCard>> cards,
            Optional<Instant> since) {

        Optional<SquadNeed> need(Optional<NeedId> id) {
            return id.flatMap(known -> Optional.ofNullable(needs.get(known)));
        }

        String title(Heading heading) {
            return need(heading.group().need())
                    .map(SquadNeed::label)
                    .orElseGet(() -> phrases.say("meeting.agenda.noNeed"));
        }

        int priority(Heading heading) {
            return need(heading.group().need()).map(SquadNeed::priority).orElse(0);
        }

        /** How many are still on the board of those that the meeting was to look at; one alone is a risk. */
        String note(Heading heading) {
            long live = heading.group().points().stream()
                    .flatMap(point -> cards.apply(point.target()).stream())
                    .filter(card -> card.state() == TargetState.OPEN)
                    .count();
            return live == 1 && heading.group().need().isPresent()
                    ? phrases.say("meeting.agenda.dependsOnOne")
                    : phrases.say("meeting.agenda.live", live);
        }

        String name(Row row) {
            return cards.apply(row.point().target()).map(TargetCard::shownName).orElse("");
        }

        boolean restricted(Row row) {
            return cards.apply(row.point().target())
                    .flatMap(TargetCard::restricted)
                    .isPresent();
        }

        String position(Row row) {
            return cards.apply(row.point().target())
                    .map(card -> card.standing().clubPosition().name())
                    .orElse("UNKNOWN");
        }

        String stage(Row row) {
            return cards.apply(row.point().target())
                    .map(card -> phrases.say(
                            "meeting.agenda.stage", phrases.say(card.stage().label()), daysIn(card)))
                    .orElse("");
        }

        /** What was decided, else what presses, else that it is new here; else nothing. */
        String mark(Row row) {
            return row.point()
                    .decided()
                    .map(verdict -> phrases.say(verdict.kind().label()))
                    .or(() -> cards.apply(row.point().target()).map(this::mark))
                    .orElse("");
        }

        boolean presses(Row row) {
            return row.point().decided().isEmpty()
                    && cards.apply(row.point().target())
                            .filter(card -> card.state() == TargetState.OPEN)
                            .flatMap(card -> Pressing.of(card, measure))
                            .isPresent();
        }

        private String mark(TargetCard card) {
            if (card.state() != TargetState.OPEN) {
                return phrases.say("meeting.agenda." + card.state().name());
            }
            return Pressing.of(card, measure)
                    .map(pressing -> phrases.say(
                            "meeting.agenda." + pressing.name(),
                            pressing == Pressing.STUCK ? daysIn(card) : daysSilent(card)))
                    .orElseGet(() -> since.filter(card.stageSince()::isAfter)
                            .map(before -> phrases.say(
                                    card.stage() == Stage.IDENTIFIED ? "meeting.agenda.new" : "meeting.agenda.moved"))
                            .orElseGet(() -> silence(card)));
        }

        private String silence(TargetCard card) {
            return card.standing().askedOn().isPresent() && daysSilent(card) > 0
                    ? phrases.say("meeting.agenda.SILENT", daysSilent(card))
                    : "";
        }

        private long daysSilent(TargetCard card) {
            return card.standing()
                    .askedOn()
                    .map(asked -> ChronoUnit.DAYS.between(asked, measure.today()))
                    .orElse(0L);
        }

        private long daysIn(TargetCard card) {
            return ChronoUnit.DAYS.between(
                    card.stageSince().atZone(measure.zone()).toLocalDate(), measure.today());
        }
    }
}
