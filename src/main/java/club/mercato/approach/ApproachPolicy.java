package club.mercato.approach;

import club.mercato.approach.Verdict.Free;
import club.mercato.approach.Verdict.Lifted;
import club.mercato.approach.Verdict.Met;
import club.mercato.approach.Verdict.Missing;
import club.mercato.approach.Verdict.Why;
import club.mercato.rules.ApproachTerms;
import club.mercato.rules.Association;
import club.mercato.rules.Requirement;
import club.mercato.rules.Rule;
import club.mercato.rules.RuleBook;
import club.mercato.rules.RuleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rule applies to an approach, and whether what it asks for is on record.
 *
 * <p>Both clubs in one association: that association's rules; in different ones: FIFA's; no club, or a contract that is
 * over: none. Where the association of the player's club is not known, both could apply. Of several that apply the
 * strictest counts, but one that only informs never hides one that refuses.
 */
final class ApproachPolicy {

    private static final String FIFA = "FIFA";

    private static final Comparator<Rule> STRICTEST_LAST =
            Comparator.comparing((Rule rule) -> terms(rule).requires());

    private final RuleBook book;

    ApproachPolicy(RuleBook book) {
        this.book = book;
    }

    Verdict judge(Approach approach, Collection<Paper> papers) {
        if (approach.club().isEmpty()) {
            return new Free(Why.NO_CLUB);
        }
        if (approach.contractIsOver()) {
            return new Free(Why.CONTRACT_OVER);
        }
        if (approach.ownAssociation().isEmpty()) {
            return new Free(Why.OWN_CLUB_UNKNOWN);
        }
        return judge(approach, approach.club().get(), approach.ownAssociation().get(), papers);
    }

    private Verdict judge(Approach approach, Approach.HisClub his, String own, Collection<Paper> papers) {
        List<Rule> between = book.approachRules(approach.on()).stream()
                .filter(rule -> isBetween(rule, own, his.association()))
                .toList();
        if (between.isEmpty()) {
            return new Free(Why.NO_RULE);
        }
        List<Rule> today = between.stream()
                .filter(rule -> appliesToday(rule, approach))
                .filter(rule -> terms(rule).covers().contains(approach.kind()))
                .toList();
        Set<RuleId> lifted =
                today.stream().flatMap(rule -> terms(rule).lifts().stream()).collect(Collectors.toUnmodifiableSet());
        List<Rule> asking = today.stream()
                .filter(rule -> !lifted.contains(rule.id()))
                .filter(rule -> terms(rule).requires() != Requirement.NONE)
                .toList();
        if (asking.isEmpty()) {
            return today.stream()
                    .filter(rule -> terms(rule).requires() == Requirement.NONE)
                    .findFirst()
                    .<Verdict>map(Lifted::new)
                    .orElse(new Free(Why.NOT_COVERED));
        }
        return asked(asking, approach.on(), his, papers);
    }

    private static Verdict asked(List<Rule> asking, LocalDate on, Approach.HisClub his, Collection<Paper> papers) {
        List<Paper> counting =
                papers.stream().filter(paper -> paper.countsOn(on, his.id())).toList();
        Optional<Missing> missing = asking.stream()
                .filter(rule -> satisfying(rule, counting).isEmpty())
                .max(Comparator.comparing((Rule rule) -> rule.confidence().enforces())
                        .thenComparing(STRICTEST_LAST))
                .map(rule -> missing(rule, on, his, counting));
        if (missing.isPresent()) {
            return missing.get();
        }
        Rule strictest = asking.stream().max(STRICTEST_LAST).orElseThrow();
        return new Met(strictest, satisfying(strictest, counting).orElseThrow());
    }

    private static Missing missing(Rule rule, LocalDate on, Approach.HisClub his, List<Paper> counting) {
        Optional<LocalDate> lastDay = terms(rule).requires() == Requirement.CLOSED
                ? terms(rule).days().map(days -> days.lastIn(on))
                : Optional.empty();
        return new Missing(
                rule,
                counting.stream().max(Comparator.comparing(Paper::on)),
                lastDay,
                his.association().isEmpty());
    }

    /** The paper that satisfies a rule; of several the oldest: since then it was allowed. */
    private static Optional<Paper> satisfying(Rule rule, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.kind().satisfies(terms(rule).requires()))
                .min(Comparator.comparing(Paper::on));
    }

    private boolean isBetween(Rule rule, String own, Optional<String> his) {
        boolean domestic = book.areOne(rule.association(), own);
        boolean international = rule.association().equals(FIFA);
        return his.map(theirs -> book.areOne(own, theirs) ? domestic : international)
                .orElse(domestic || international);
    }

    private boolean appliesToday(Rule rule, Approach approach) {
        Association association = book.association(rule.association());
        return terms(rule).appliesOn(approach.on(), approach.contractUntil(), association.seasonEndFrom(approach.on()));
    }

    private static ApproachTerms terms(Rule rule) {
        return rule.approach().orElseThrow();
    }
}
