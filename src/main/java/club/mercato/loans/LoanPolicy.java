package club.mercato.loans;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.rules.Association;
import club.mercato.rules.Confidence;
import club.mercato.rules.Rule;
import club.mercato.rules.RuleBook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether one more loan keeps within the limits. */
public final class LoanPolicy {

    private static final String FIFA = "FIFA";

    private final RuleBook book;
    private final List<LoanLimit> limits;

    public LoanPolicy(RuleBook book) {
        this.book = book;
        this.limits = LoanLimits.read(book);
    }

    /**
     * The limits that one more loan would break, those that refuse first.
     *
     * @param wanted  the loan
     * @param current the other loans of the own club, in and out; those that do not run at the same time do no harm
     * @param own     the own club's association, under any of its names
     */
    public List<LoanFinding> judge(Lending wanted, Collection<Lending> current, String own) {
        boolean domestic = book.areOne(own, wanted.association());
        LoanLimit.Scope scope = domestic ? LoanLimit.Scope.DOMESTIC : LoanLimit.Scope.INTERNATIONAL;
        List<Lending> alike = current.stream()
                .filter(loan -> loan.direction() == wanted.direction())
                .filter(loan -> book.areOne(own, loan.association()) == domestic)
                .toList();
        return limits.stream()
                .filter(limit -> limit.scope() == scope && limit.isFor(wanted.direction()))
                .filter(limit -> limit.rule().holdsOn(wanted.from()) && appliesTo(limit.rule(), own, domestic))
                .flatMap(limit -> finding(limit, wanted, alike, own).stream())
                .sorted(Comparator.comparing(LoanFinding::refuses).reversed())
                .toList();
    }

    private boolean appliesTo(Rule rule, String own, boolean domestic) {
        return book.areOne(rule.association(), own)
                || !domestic && rule.association().equals(FIFA);
    }

    private Optional<LoanFinding> finding(LoanLimit limit, Lending wanted, List<Lending> alike, String own) {
        if (limit.counts() == LoanLimit.Counts.MONTHS) {
            boolean tooLong = wanted.until()
                    .isAfter(wanted.from().plusMonths(limit.most()).minusDays(1));
            int months = Math.toIntExact(wanted.from().until(wanted.until().plusDays(1), ChronoUnit.MONTHS));
            return tooLong ? Optional.of(finding(limit, months, limit.enforces())) : Optional.empty();
        }
        Association association = book.association(
                limit.rule().association().equals(FIFA) ? own : limit.rule().association());
        Predicate<Lending> spared = loan ->
                limit.spares().filter(rule -> rule.spares(loan, association)).isPresent();
        int counting = count(limit, wanted, alike, association, spared.negate());
        if (counting > limit.most()) {
            return Optional.of(finding(limit, counting, limit.enforces()));
        }
        int all = count(limit, wanted, alike, association, loan -> true);
        boolean unsure = limit.spares()
                .flatMap(rule -> book.find(rule.rule()))
                .map(Rule::confidence)
                .filter(Confidence::enforces)
                .isEmpty();
        return all > limit.most() && unsure ? Optional.of(finding(limit, all, false)) : Optional.empty();
    }

    /** With the wanted loan, as many as there are of those that count; none if it does not count itself. */
    private static int count(
            LoanLimit limit, Lending wanted, List<Lending> alike, Association association, Predicate<Lending> counts) {
        if (!counts.test(wanted)) {
            return 0;
        }
        List<Lending> others = alike.stream()
                .filter(counts)
                .filter(loan -> limit.counts() != LoanLimit.Counts.WITH_ONE_CLUB
                        || loan.club().equals(wanted.club()))
                .toList();
        if (limit.counts() == LoanLimit.Counts.IN_A_SEASON) {
            LocalDate season = association.seasonEndFrom(wanted.from());
            return 1
                    + (int) others.stream()
                            .filter(loan ->
                                    association.seasonEndFrom(loan.from()).equals(season))
                            .count();
        }
        // the most at one time is reached on a day on which one of them begins
        return 1
                + Stream.concat(Stream.of(wanted), others.stream())
                        .map(Lending::from)
                        .filter(wanted::runsOn)
                        .mapToInt(day -> (int)
                                others.stream().filter(loan -> loan.runsOn(day)).count())
                        .max()
                        .orElse(0);
    }

    private static LoanFinding finding(LoanLimit limit, int with, boolean refuses) {
        String key = "loans." + (refuses ? "over." : "check.") + limit.counts().name();
        return new LoanFinding(
                limit.rule(),
                limit.most(),
                with,
                refuses,
                Sentence.of(
                        key,
                        new Word.Text(limit.rule().id().value()),
                        new Word.Count(limit.most()),
                        new Word.Count(with)));
    }
}
