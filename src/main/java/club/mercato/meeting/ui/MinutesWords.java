package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Decision;
import club.mercato.meeting.Minutes;
import club.mercato.meeting.Review;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.SquadNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The minutes in their reader's words, the same on the page and on paper. */
record MinutesWords(ReviewDesk desk, Minutes minutes) {

    record Figure(String number, String label) {}

    /** One line of the table. */
    record Row(TargetCard target, String name, String club, String need, String decision, String note, String by) {}

    Phrasebook phrases() {
        return desk.viewer().phrases();
    }

    String title() {
        return phrases()
                .say(
                        "meeting.past.of",
                        phrases().fullDay(phrases().dayOf(minutes.review().startedAt())));
    }

    String when() {
        Review review = minutes.review();
        String from = phrases().time(review.startedAt());
        return review.ended()
                .map(ended ->
                        phrases().say("meeting.minutes.when", from, phrases().time(ended.at())))
                .orElseGet(() -> phrases().say("meeting.minutes.running", from));
    }

    String present() {
        return phrases().say("meeting.minutes.present", names());
    }

    String notDiscussed() {
        String named = minutes.undecided().stream().map(TargetCard::shownName).collect(Collectors.joining(", "));
        return phrases().say("meeting.minutes.notDiscussed", minutes.notDiscussed(), named, minutes.more());
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                String.valueOf(minutes.discussed()),
                phrases().say("meeting.minutes.of", minutes.discussed() + minutes.notDiscussed())));
        for (Decision.Kind kind : Decision.Kind.values()) {
            figures.add(new Figure(
                    String.valueOf(minutes.count(kind)), phrases().say("meeting.minutes.kind." + kind.name())));
        }
        return figures;
    }

    List<String> columns() {
        return List.of("target", "need", "decision", "note", "by").stream()
                .map(column -> phrases().say("meeting.minutes.column." + column))
                .toList();
    }

    List<Row> rows() {
        return minutes.decided().stream().map(this::row).toList();
    }

    private Row row(Minutes.Line line) {
        Decision decision = line.decision();
        String said = phrases().say(desk.said(decision));
        return new Row(
                line.target(),
                line.target().shownName(),
                line.target().club().map(TargetCard.Club::name).orElse(""),
                line.need().map(SquadNeed::label).orElseGet(() -> phrases().say("meeting.agenda.noNeed")),
                said.substring(0, 1).toUpperCase(phrases().locale()) + said.substring(1),
                decision.note(),
                phrases()
                        .say(
                                "meeting.minutes.by",
                                desk.nameOf(decision.by()),
                                phrases().time(decision.at())));
    }

    private String names() {
        return minutes.review().present().stream().map(desk::nameOf).sorted().collect(Collectors.joining(", "));
    }
}
