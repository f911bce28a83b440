/**
 * How many players a club may lend and borrow: limits as dated data, and what they say to one more loan. Plain Java, without
 * storage and without Spring; the table is {@code rules/loan-limits.csv}, each row of which belongs to a rule of the rule
 * book. Level 4.
 *
 * <p>Conventions: the rules that hold on the first day of the loan apply; both clubs in one association means its domestic
 * limits, else the international ones of FIFA and of the own association. A direction counts by itself. A rule below
 * {@link club.mercato.rules.Confidence#B} only informs, and so does a limit that is only met because players are left out
 * under an exemption that is not sure.
 */
@ApplicationModule(allowedDependencies = {"kernel", "rules", "directory"})
@NullMarked
package club.mercato.loans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
