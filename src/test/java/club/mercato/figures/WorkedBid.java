package club.mercato.figures;

import club.mercato.kernel.Money;
import club.mercato.rules.Rules;
import club.mercato.terms.AddOn;
import club.mercato.terms.Deal;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Levies;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One block of the table of worked bids: an offer, and what each figure of it must be. */
final class WorkedBid {

    private static final String TABLE = "/figures/golden.txt";
    private static final String SUM = "(-?[0-9.]+)";
    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";

    private final String title;
    private final List<String> asked = new ArrayList<>();
    private Deal deal = Deal.of(Kind.PERMANENT);
    private final List<Instalment> later = new ArrayList<>();
    private @Nullable Purchase purchase;
    private Basis basis = Basis.usual(FigureRules.of(Rules.book()));
    private Optional<SquadCost.Baseline> baseline = Optional.empty();
    private Optional<LocalDate[]> extension = Optional.empty();

    private WorkedBid(String title) {
        this.title = title;
    }

    static List<WorkedBid> all() {
        List<WorkedBid> bids = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                bids.add(new WorkedBid(line.substring(1, line.length() - 1)));
            } else if (line.startsWith("= ")) {
                bids.getLast().asked.add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                bids.getLast().read(line);
            }
        }
        return bids;
    }

    /** What the table says. */
    List<String> asked() {
        return asked;
    }

    /** What the figures say to the same questions, written as the table writes it. */
    List<String> answered() {
        if (purchase != null) {
            deal.with(purchase.paid(later));
        }
        Figures figures = Figures.of(deal.terms(), basis);
        return asked.stream()
                .map(question -> {
                    String name = question.replaceFirst(" (none|-?[0-9].*)$", "");
                    Scenario scenario = name.endsWith(" max") ? Scenario.MAXIMUM : Scenario.GUARANTEED;
                    return name + " " + answer(figures, name.replaceFirst(" max$", ""), scenario);
                })
                .toList();
    }

    private String answer(Figures figures, String name, Scenario scenario) {
        return switch (name) {
            case "guaranteed" -> said(figures.guaranteed());
            case "expected" -> said(figures.expected());
            case "maximum" -> said(figures.maximum());
            case "commitment" -> said(figures.totalCommitment());
            case "capitalised" -> said(figures.capitalisedCost(scenario));
            case "amortisation" -> said(amortisation(figures, scenario));
            case "loan expense" -> said(figures.loanExpense(scenario).bySeason(basis.yearStarts()));
            case "wages" -> said(figures.wagesBySeason(scenario));
            case "cash" -> said(figures.cashBySeason(scenario));
            case "before" -> said(squadCost(figures).before());
            case "signing" -> said(squadCost(figures).yearOfSigning(scenario));
            case "full" -> said(squadCost(figures).firstFullYear(scenario));
            default -> throw new IllegalArgumentException("No figure: " + name);
        };
    }

    private SortedMap<Season, Money> amortisation(Figures figures, Scenario scenario) {
        return extension
                .map(days -> Figures.extended(figures.amortisation(scenario), days[0], days[1], basis.rules())
                        .bySeason(basis.yearStarts()))
                .orElseGet(() -> figures.amortisationBySeason(scenario));
    }

    private SquadCost squadCost(Figures figures) {
        return figures.squadCost(baseline.orElseThrow());
    }

    private static String said(Money money) {
        return money.amount().toPlainString();
    }

    private static String said(SortedMap<Season, Money> seasons) {
        return seasons.isEmpty()
                ? "none"
                : seasons.entrySet().stream()
                        .map(season -> season.getKey().label() + " " + said(season.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String said(SquadCost.Ratio ratio) {
        return said(ratio.cost()) + " / " + said(ratio.base()) + " = "
                + ratio.percent(2).orElseThrow().toPlainString();
    }

    private void read(String line) {
        boolean read = on(line, "kind (\\w+)", found -> deal = Deal.of(Kind.valueOf(found.group(1))))
                || on(line, "currency (\\w+) at " + SUM, found -> deal.in(found.group(1), found.group(2)))
                || on(line, "from " + DAY, found -> deal.starting(day(found, 1)))
                || on(line, "fee " + SUM + " on " + DAY, found -> deal.paying(found.group(1), day(found, 2)))
                || on(line, "split " + SUM + " in (\\d+) from " + DAY + " every (\\d+) months", this::split)
                || on(
                        line,
                        "loan until " + DAY + " for " + SUM + " bearing (\\d+)",
                        found -> deal.lent(day(found, 1), found.group(2), Integer.parseInt(found.group(3))))
                || on(line, "purchase " + SUM, found -> purchase = Purchase.option(deal.money(found.group(1))))
                || on(
                        line,
                        "purchase " + SUM + " likely (\\d+) if (.+)",
                        found -> purchase =
                                Purchase.obligationIf(found.group(3), deal.money(found.group(1)), percent(found, 2)))
                || on(
                        line,
                        "virtually certain",
                        found -> purchase = Objects.requireNonNull(purchase).asGoodAsCertain())
                || on(
                        line,
                        "later " + SUM + " on " + DAY,
                        found -> later.add(new Instalment(day(found, 2), deal.money(found.group(1)))))
                || on(
                        line,
                        "add-on " + SUM + "(?: each up to " + SUM + ")? likely (\\d+)(?: on " + DAY + ")?",
                        this::addOn)
                || on(
                        line,
                        "giving (.+) at " + SUM + " booked " + SUM,
                        found -> deal.giving(found.group(1), found.group(2), found.group(3)))
                || on(line, "solidarity on top", found -> deal.solidarityOnTop())
                || on(
                        line,
                        "training " + SUM + " (on top|deducted)",
                        found -> deal.training(
                                found.group(2).equals("on top") ? Levies.Burden.ON_TOP : Levies.Burden.DEDUCTED,
                                found.group(1)))
                || on(line, "contract (\\d+) years", found -> deal.years(Integer.parseInt(found.group(1))))
                || on(line, "contract until " + DAY, found -> deal.until(day(found, 1)))
                || on(line, "wage " + SUM, found -> deal.wage(found.group(1)))
                || on(line, "signing-on " + SUM, found -> deal.signingOn(found.group(1)))
                || on(line, "agents " + SUM + " and " + SUM, found -> deal.agents(found.group(1), found.group(2)))
                || on(
                        line,
                        "policy (\\w+)",
                        found -> basis =
                                new Basis(basis.rules(), basis.yearStarts(), AddOnPolicy.valueOf(found.group(1))))
                || on(
                        line,
                        "year starts (\\w+)",
                        found -> basis = new Basis(basis.rules(), Month.valueOf(found.group(1)), basis.addOns()))
                || on(
                        line,
                        "extended " + DAY + " until " + DAY,
                        found -> extension = Optional.of(new LocalDate[] {day(found, 1), day(found, 2)}))
                || on(
                        line,
                        "baseline " + (SUM + " ").repeat(4) + SUM,
                        found -> baseline = Optional.of(new SquadCost.Baseline(
                                euro(found, 1), euro(found, 2), euro(found, 3), euro(found, 4), euro(found, 5))));
        if (!read) {
            throw new IllegalArgumentException("In \"" + title + "\": " + line);
        }
    }

    private void split(Matcher found) {
        deal.paying(Instalment.splitIn(
                Integer.parseInt(found.group(2)),
                deal.money(found.group(1)),
                day(found, 3),
                Period.ofMonths(Integer.parseInt(found.group(4)))));
    }

    private void addOn(Matcher found) {
        Money amount = deal.money(found.group(1));
        AddOn addOn = found.group(2) == null
                ? AddOn.once("it comes true", amount, percent(found, 3))
                : AddOn.perOccurrence("each time", amount, deal.money(found.group(2)), percent(found, 3));
        deal.with(found.group(4) == null ? addOn : addOn.expectedOn(day(found, 4)));
    }

    private static boolean on(String line, String form, Consumer<Matcher> then) {
        Matcher found = Pattern.compile(form).matcher(line);
        if (!found.matches()) {
            return false;
        }
        then.accept(found);
        return true;
    }

    private static LocalDate day(Matcher found, int group) {
        return LocalDate.parse(found.group(group));
    }

    private static Percent percent(Matcher found, int group) {
        return Percent.of(Integer.parseInt(found.group(group)));
    }

    private static Money euro(Matcher found, int group) {
        return Money.read("EUR " + new BigDecimal(found.group(group)).toPlainString());
    }

    private static List<String> lines() {
        try (InputStream table = WorkedBid.class.getResourceAsStream(TABLE)) {
            return new String(Objects.requireNonNull(table, TABLE).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
