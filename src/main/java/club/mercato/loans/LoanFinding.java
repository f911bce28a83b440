package club.mercato.loans;

import club.mercato.kernel.Sentence;
import club.mercato.rules.Rule;

/**
 * What a limit says to one more loan that is over it.
 *
 * @param rule    where it stands and how sure it is
 * @param most    what it allows
 * @param with    what there would be with this loan: players, or months
 * @param refuses whether it forbids the loan; otherwise it is to be checked
 * @param says    one sentence with its full stop
 */
public record LoanFinding(Rule rule, int most, int with, boolean refuses, Sentence says) {}
