package club.mercato.bids;

import club.mercato.figures.AddOnPolicy;
import club.mercato.figures.Basis;
import club.mercato.figures.FigureRules;
import club.mercato.figures.Figures;
import club.mercato.rules.RuleBook;
import club.mercato.settings.HouseSettings;
import club.mercato.settings.Setting;
import club.mercato.staff.May;
import club.mercato.terms.Terms;
import java.time.Month;
import java.util.Currency;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** How the house reckons what offers cost: in which currency, and on which basis. */
@Service
@May.ReadDirectory
public class Reckoning {

    private final Currency own;
    private final RuleBook rules;
    private final Supplier<Map<Setting, Integer>> settings;

    @Autowired
    Reckoning(BidProperties properties, RuleBook rules, HouseSettings settings) {
        this(properties.currency(), rules, settings::values);
    }

    Reckoning(Currency own, RuleBook rules, Supplier<Map<Setting, Integer>> settings) {
        this.own = own;
        this.rules = rules;
        this.settings = settings;
    }

    /** The own club's currency: all figures and budgets are in it. */
    public Currency own() {
        return own;
    }

    /** As the house has set it now; read it once for what is shown together. */
    public Basis basis() {
        int month =
                settings.get().getOrDefault(ReckoningSettings.YEAR_STARTS, ReckoningSettings.YEAR_STARTS.fallback());
        return new Basis(FigureRules.of(rules), Month.of(month), AddOnPolicy.WHEN_DUE);
    }

    public Figures figures(Terms terms) {
        return Figures.of(terms, basis());
    }
}
