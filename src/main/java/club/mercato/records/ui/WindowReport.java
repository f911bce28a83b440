package club.mercato.records.ui;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import club.mercato.print.Report;
import club.mercato.print.Report.Cell;
import club.mercato.print.Report.Column;
import club.mercato.print.Report.Section;
import club.mercato.records.WindowBids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bids of a window as rows. */
record WindowReport(WindowBids of, Phrasebook phrases, Instant now) {

    Report report() {
        return new Report(
                phrases.say("records.window.title", of.window().name()),
                List.of(phrases.say("records.asOf", phrases.moment(now))),
                List.of(new Section(
                        phrases.say("records.window.bids"),
                        columns(),
                        of.lines().stream().map(this::row).toList(),
                        phrases.say("records.window.none"))));
    }

    private List<Column> columns() {
        return List.of(
                text("player", 16),
                text("club", 14),
                figures("bid", 5),
                figures("version", 7),
                text("kind", 11),
                text("status", 11),
                text("since", 10),
                figures("guaranteed", 16),
                figures("expected", 16),
                figures("maximum", 16),
                figures("commitment", 16),
                text("sent", 10),
                text("answer", 11),
                text("expires", 14));
    }

    private List<Cell> row(WindowBids.Line line) {
        BidFile bid = line.bid();
        BidFile.Version current = bid.current();
        return List.of(
                Cell.of(line.target().shownName()),
                Cell.of(line.target().club().map(TargetCard.Club::name).orElse("")),
                Cell.of(bid.number()),
                Cell.of(current.no()),
                Cell.of(phrases.say(current.terms().kind().label())),
                Cell.of(phrases.say(bid.status().label())),
                new Cell.Day(phrases.dayOf(bid.at())),
                new Cell.Amount(current.sums().guaranteed()),
                new Cell.Amount(current.sums().expected()),
                new Cell.Amount(current.sums().maximum()),
                new Cell.Amount(current.sums().commitment()),
                last(bid.sendings()).<Cell>map(sent -> new Cell.Day(sent.on())).orElse(Cell.NOTHING),
                last(bid.replies())
                        .map(reply -> Cell.of(phrases.say(reply.kind().label())))
                        .orElse(Cell.NOTHING),
                bid.expires()
                        .<Cell>map(end ->
                                new Cell.Moment(end.atZone(phrases.zone()).toLocalDateTime()))
                        .orElse(Cell.NOTHING));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private Column text(String name, int width) {
        return Column.text(phrases.say("records.column." + name), width);
    }

    private Column figures(String name, int width) {
        return Column.figures(phrases.say("records.column." + name), width);
    }
}
