package club.mercato.figures.twin;

import club.mercato.figures.Basis;
import club.mercato.figures.Figures;
import club.mercato.figures.SquadCost;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsLine;
import java.util.List;
import java.util.Optional;

/**
 * Offers laid side by side: two or three versions of ours, or ours and their counter-offer. The first one is what the
 * others are compared with.
 *
 * @param lines   what each says, in the order of the form
 * @param figures what each costs
 * @param seasons what each costs when, one chart for each course
 * @param ratios  the squad cost ratio of each, if a baseline is entered
 */
public record DealTwin(
        List<TermsRow> lines, List<FigureRow> figures, List<SeasonTable> seasons, List<RatioRow> ratios) {

    public static final int FEWEST = 2;
    public static final int MOST = 3;

    public DealTwin {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        seasons = List.copyOf(seasons);
        ratios = List.copyOf(ratios);
    }

    /**
     * Lays offers side by side.
     *
     * @param offers two or three, in the same own currency
     * @param before the club without any of them; empty: without ratios
     * @throws IllegalArgumentException if they are too few or too many, or counted in different currencies
     */
    public static DealTwin of(List<Terms> offers, Basis basis, Optional<SquadCost.Baseline> before) {
        if (offers.size() < FEWEST || offers.size() > MOST) {
            throw new IllegalArgumentException("Not " + FEWEST + " to " + MOST + " offers: " + offers.size());
        }
        List<Figures> figures =
                offers.stream().map(terms -> Figures.of(terms, basis)).toList();
        return new DealTwin(
                TermsRow.of(offers.stream().map(TermsLine::of).toList()),
                FigureRow.of(figures),
                SeasonTable.of(figures),
                before.map(baseline -> RatioRow.of(figures, baseline)).orElse(List.of()));
    }

    /** The lines in which the offers differ. */
    public List<TermsRow> differences() {
        return lines.stream().filter(TermsRow::differs).toList();
    }
}
