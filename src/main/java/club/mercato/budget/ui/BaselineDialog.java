package club.mercato.budget.ui;

import club.mercato.baseline.YearFigures;
import club.mercato.bids.form.AmountField;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A director enters the club's own figures of a calendar year, without any bid. */
class BaselineDialog extends SumDialog {

    private static final int LONGEST_SOURCE = 200;
    private static final List<String> SUMS = List.of("pay", "amortisation", "agents", "revenue", "transferResult");

    private final int year;
    private final int seen;
    private final Map<String, AmountField> sums = new LinkedHashMap<>();
    private final TextField source = new TextField();

    /** @param year the calendar year */
    BaselineDialog(BudgetScreens screens, int year, Runnable changed) {
        super(
                screens,
                screens.viewer().phrases().say("budget.baseline.of", Integer.toString(year)),
                screens.viewer().phrases().say("budget.baseline.enter"),
                changed);
        this.year = year;
        Optional<YearFigures> stands = screens.baselines().of(year);
        this.seen = stands.map(YearFigures::number).orElse(0);
        SUMS.forEach(this::sum);
        source.setLabel(phrases().say("budget.field.source"));
        source.setHelperText(phrases().say("budget.field.sourceHelp"));
        source.setMaxLength(LONGEST_SOURCE);
        field("source", source);
        row(source);
        // last year's are the nearest to this one's
        screens.baselines().knownFor(year).map(YearFigures::figures).ifPresent(this::show);
        stands.map(YearFigures::source).ifPresent(source::setValue);
    }

    private void sum(String name) {
        AmountField field = sumField(name);
        field.explain(phrases().say("budget.field." + name + "Help"));
        if (name.equals("transferResult")) {
            field.signed();
        }
        sums.put(name, field);
        row(field);
    }

    private void show(SquadCost.Baseline figures) {
        of("pay").show(figures.pay().amount());
        of("amortisation").show(figures.amortisation().amount());
        of("agents").show(figures.agents().amount());
        of("revenue").show(figures.revenue().amount());
        of("transferResult").show(figures.transferResult().amount());
    }

    @Override
    protected Optional<Answer<?>> send() {
        long read =
                SUMS.stream().filter(name -> typed(name, of(name)).isPresent()).count();
        return read == SUMS.size()
                ? Optional.of(screens().baselines().enter(year, seen, figures(), source.getValue()))
                : Optional.empty();
    }

    private SquadCost.Baseline figures() {
        return new SquadCost.Baseline(
                read("pay"), read("amortisation"), read("agents"), read("revenue"), read("transferResult"));
    }

    private Money read(String name) {
        return of(name).sum().orElseThrow();
    }

    private AmountField of(String name) {
        return Objects.requireNonNull(sums.get(name));
    }
}
