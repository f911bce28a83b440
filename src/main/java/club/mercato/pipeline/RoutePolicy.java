package club.mercato.pipeline;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.rules.Point;
import club.mercato.rules.Rule;
import club.mercato.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a player can come on a route. A free agent has no club, or a contract in its last months; what a release clause
 * is worth, his club's association says. A rule of low confidence informs, it never refuses.
 */
final class RoutePolicy {

    private static final String FIFA = "FIFA";

    private final RuleBook book;

    RoutePolicy(RuleBook book) {
        this.book = book;
    }

    /**
     * @param hasClub       whether a club has him under contract, as far as is known
     * @param association   of his club; empty if it is not entered
     * @param contractUntil its last day; empty if it is not known
     */
    record Player(boolean hasClub, Optional<String> association, Optional<LocalDate> contractUntil) {

        boolean isFree(LocalDate today) {
            return !hasClub
                    || contractUntil.filter(until -> until.isBefore(today)).isPresent();
        }
    }

    /** What is to be said of the route; empty if nothing speaks against it. */
    Optional<RouteAdvice> advice(Route route, Player player, LocalDate today) {
        return switch (route) {
            case TRANSFER -> player.isFree(today) ? informs(Sentence.of("pipeline.route.noClub")) : Optional.empty();
            case RELEASE_CLAUSE ->
                player.isFree(today) ? informs(Sentence.of("pipeline.route.noClause")) : clause(player, today);
            case FREE_AGENT -> player.isFree(today) ? Optional.empty() : lastMonths(player, today);
        };
    }

    private Optional<RouteAdvice> lastMonths(Player player, LocalDate today) {
        if (player.contractUntil().isEmpty()) {
            return informs(Sentence.of("pipeline.route.noContractEnd"));
        }
        LocalDate until = player.contractUntil().get();
        return book.settling(Point.LAST_MONTHS, FIFA, today).stream()
                .filter(rule -> rule.figure().isPresent())
                .findFirst()
                .flatMap(rule -> {
                    LocalDate from = until.plusDays(1)
                            .minusMonths(rule.figure().orElseThrow().longValueExact());
                    return today.isBefore(from)
                            ? Optional.of(said(
                                    rule,
                                    Sentence.of(
                                            "pipeline.route.underContract",
                                            new Word.Day(until),
                                            new Word.Day(from),
                                            new Word.Text(rule.reference()))))
                            : Optional.empty();
                });
    }

    private Optional<RouteAdvice> clause(Player player, LocalDate today) {
        if (player.association().isEmpty()) {
            return Optional.empty();
        }
        String association = player.association().get();
        List<Rule> voids = book.settling(Point.RELEASE_CLAUSE_VOID, association, today);
        if (!voids.isEmpty()) {
            Rule rule = voids.getFirst();
            return Optional.of(said(rule, Sentence.of("pipeline.route.clauseVoid", reference(rule))));
        }
        List<Rule> frees = book.settling(Point.RELEASE_CLAUSE_FREES, association, today);
        if (frees.isEmpty()) {
            return informs(Sentence.of("pipeline.route.clauseUnknown", new Word.Text(association)));
        }
        return frees.stream().anyMatch(rule -> rule.confidence().enforces())
                ? Optional.empty()
                : informs(Sentence.of("pipeline.route.clauseUnsure", reference(frees.getFirst())));
    }

    private static Word reference(Rule rule) {
        return new Word.Text(rule.reference().isEmpty() ? rule.id().value() : rule.reference());
    }

    private static RouteAdvice said(Rule rule, Sentence what) {
        return rule.confidence().enforces()
                ? new RouteAdvice(what, true)
                : new RouteAdvice(Sentence.of("pipeline.route.check", new Word.Said(what)), false);
    }

    private static Optional<RouteAdvice> informs(Sentence what) {
        return Optional.of(new RouteAdvice(what, false));
    }
}
