package club.mercato.rules;

import club.mercato.staff.May;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where the rules are looked up. They are the same for everybody and change only with an edition of the product. */
@Service
@May.ReadDirectory
public class RuleBook {

    private final List<Rule> rules;
    private final Associations associations;

    RuleBook() {
        this(RuleTables.rules(), RuleTables.associations());
    }

    RuleBook(List<Rule> rules, Associations associations) {
        this.rules = List.copyOf(rules);
        this.associations = associations;
    }

    /** All rules, in the order of their table. */
    public List<Rule> all() {
        return rules;
    }

    public Optional<Rule> find(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules about approaching players that hold on a day, of all associations. */
    public List<Rule> approachRules(LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.approach().isPresent() && rule.holdsOn(day))
                .toList();
    }

    /** The rules that settle a point on a day; of one association, under whichever of its names. */
    public List<Rule> settling(Point point, String association, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.point().filter(point::equals).isPresent() && rule.holdsOn(day))
                .filter(rule -> associations.areOne(rule.association(), association))
                .toList();
    }

    /** An association by any of its names; one that no table knows stands for itself. */
    public Association association(String name) {
        return associations.named(name);
    }

    /** Whether two names mean the same association: LFP and FFF do. */
    public boolean areOne(String association, String other) {
        return associations.areOne(association, other);
    }
}
