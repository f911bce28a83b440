package club.mercato.bids.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables behind the charts: every course, season by season to the cent, and its sum. */
class SeasonFigures extends Div {

    SeasonFigures(Phrasebook phrases, BySeason seasons) {
        addClassName("season-tables");
        seasons.courses().stream()
                .filter(line -> !line.isNothing())
                .map(line -> table(phrases, seasons, line))
                .forEach(this::add);
    }

    private static DataTable table(Phrasebook phrases, BySeason seasons, BySeason.Line line) {
        List<String> columns =
                new ArrayList<>(List.of(phrases.say("bids.figures.season"), phrases.say("figures.figure.GUARANTEED")));
        if (line.differs()) {
            columns.add(phrases.say("figures.figure.MAXIMUM"));
        }
        DataTable table =
                new DataTable(phrases.say("bids.figures.course." + line.course().name()), columns);
        for (int at = 0; at < seasons.seasons().size(); at++) {
            table.row(
                    seasons.seasons().get(at).label(),
                    values(
                            phrases,
                            line,
                            line.guaranteed().get(at),
                            line.maximum().get(at)));
        }
        return table.row(
                phrases.say("bids.figures.sum"), values(phrases, line, sum(line.guaranteed()), sum(line.maximum())));
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts.getFirst().currency(), amounts.stream());
    }

    private static List<String> values(Phrasebook phrases, BySeason.Line line, Money guaranteed, Money maximum) {
        return (line.differs() ? Stream.of(guaranteed, maximum) : Stream.of(guaranteed))
                .map(sum -> Amounts.bare(sum, phrases))
                .toList();
    }
}
