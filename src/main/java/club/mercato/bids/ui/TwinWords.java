package club.mercato.bids.ui;

import club.mercato.bids.ui.TwinTable.Cell;
import club.mercato.bids.ui.TwinTable.Line;
import club.mercato.figures.SquadCost.Ratio;
import club.mercato.figures.twin.DealTwin;
import club.mercato.figures.twin.FigureRow;
import club.mercato.figures.twin.RatioRow;
import club.mercato.figures.twin.SeasonTable;
import club.mercato.figures.twin.TermsRow;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Offers side by side, in their reader's words: each thing with how it differs from the first offer. */
record TwinWords(Phrasebook phrases, TwinOffers offers) {

    /** "Version 2", "Their answer to version 2". */
    String name(TwinOffers.Offer offer) {
        return phrases.say("bids.twin.offer." + (offer.theirs() ? "theirs" : "ours"), offer.no());
    }

    /** "v2", "their v2". */
    String shortly(TwinOffers.Offer offer) {
        return phrases.say("bids.twin.short." + (offer.theirs() ? "theirs" : "ours"), offer.no());
    }

    List<String> names() {
        return offers.chosen().stream().map(this::name).toList();
    }

    List<Line> terms(DealTwin twin) {
        return twin.lines().stream().map(this::term).toList();
    }

    List<Line> figures(DealTwin twin) {
        List<Line> lines =
                new ArrayList<>(twin.figures().stream().map(this::figure).toList());
        ratios().forEach((name, of) -> {
            if (!twin.ratios().isEmpty()) {
                lines.add(ratio(name, twin.ratios().stream().map(of).toList()));
            }
        });
        return lines;
    }

    /** A season and a course of the table in each line: what is guaranteed, and what it may become. */
    List<Line> seasons(SeasonTable table) {
        List<Line> lines = new ArrayList<>();
        for (int season = 0; season < table.seasons().size(); season++) {
            int place = season;
            String label = table.seasons().get(season).label();
            List<Money> guaranteed = table.courses().stream()
                    .map(course -> course.guaranteed().get(place))
                    .toList();
            List<Money> most = table.courses().stream()
                    .map(course -> course.maximum().get(place))
                    .toList();
            lines.add(sums(label, guaranteed));
            if (!most.equals(guaranteed)) {
                lines.add(sums(phrases.say("bids.twin.atMost", label), most));
            }
        }
        return lines;
    }

    private Line term(TermsRow row) {
        Optional<Word> first = row.values().getFirst();
        return new Line(
                phrases.say(row.label()),
                row.values().stream()
                        .map(value -> new Cell(
                                value.map(this::said).orElseGet(() -> phrases.say("bids.twin.nothing")),
                                difference(first, value)))
                        .toList(),
                row.differs());
    }

    private Line figure(FigureRow row) {
        return sums(phrases.say(row.figure().label()), row.amounts());
    }

    private Line sums(String label, List<Money> amounts) {
        return new Line(
                label,
                amounts.stream()
                        .map(amount -> new Cell(phrases.exactly(amount), difference(amount.minus(amounts.getFirst()))))
                        .toList(),
                amounts.stream().distinct().count() > 1);
    }

    private static Map<String, Function<RatioRow, Ratio>> ratios() {
        Map<String, Function<RatioRow, Ratio>> ratios = new LinkedHashMap<>();
        ratios.put("yearOfSigning", RatioRow::yearOfSigning);
        ratios.put("yearOfSigningAtMost", RatioRow::yearOfSigningAtMost);
        ratios.put("firstFullYear", RatioRow::firstFullYear);
        ratios.put("firstFullYearAtMost", RatioRow::firstFullYearAtMost);
        return ratios;
    }

    private Line ratio(String name, List<Ratio> ratios) {
        List<Optional<BigDecimal>> percents =
                ratios.stream().map(ratio -> ratio.percent(1)).toList();
        return new Line(
                phrases.say("bids.twin.ratio." + name),
                percents.stream()
                        .map(percent -> new Cell(
                                percent.map(value -> phrases.say("bids.twin.percent", value))
                                        .orElseGet(() -> phrases.say("bids.twin.nothing")),
                                points(percents.getFirst(), percent)))
                        .toList(),
                percents.stream().distinct().count() > 1);
    }

    private String points(Optional<BigDecimal> first, Optional<BigDecimal> other) {
        BigDecimal more =
                first.flatMap(base -> other.map(value -> value.subtract(base))).orElse(BigDecimal.ZERO);
        return more.signum() == 0
                ? ""
                : phrases.say(more.signum() > 0 ? "bids.twin.morePoints" : "bids.twin.fewerPoints", more.abs());
    }

    private String difference(Optional<Word> first, Optional<Word> other) {
        if (first.equals(other)) {
            return "";
        }
        Optional<Money> base = first.flatMap(TwinWords::sum);
        return base.flatMap(sum -> other.flatMap(TwinWords::sum)
                        .filter(value -> value.currency().equals(sum.currency()))
                        .map(value -> value.minus(sum)))
                .map(this::difference)
                .orElse("");
    }

    /** "+EUR 4,000,000.00". */
    private String difference(Money more) {
        if (more.isZero()) {
            return "";
        }
        Money size = more.isNegative() ? Money.zero(more.currency()).minus(more) : more;
        return phrases.say(more.isNegative() ? "bids.twin.less" : "bids.twin.more", phrases.exactly(size));
    }

    /** The sum that a line is about, where it names exactly one. */
    private static Optional<Money> sum(Word word) {
        List<Money> named = sums(word).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Stream<Money> sums(Word word) {
        return switch (word) {
            case Word.Sum(Money money) -> Stream.of(money);
            case Word.Said(Sentence sentence) -> sentence.words().stream().flatMap(TwinWords::sums);
            default -> Stream.empty();
        };
    }

    private String said(Word word) {
        return phrases.say(Sentence.of("bids.terms.value", word));
    }

    /** The most that any offer's course comes to in one season; at least one unit, so that shares can be drawn of it. */
    static BigDecimal most(SeasonTable table) {
        return table.courses().stream()
                .flatMap(course -> Stream.concat(course.guaranteed().stream(), course.maximum().stream()))
                .map(Money::amount)
                .max(BigDecimal::compareTo)
                .filter(amount -> amount.signum() > 0)
                .orElse(BigDecimal.ONE);
    }
}
