/**
 * What an offer costs: each figure a named function of its terms, exact to the cent and in the own club's currency. Plain
 * Java, without storage and without Spring. Level 3.
 *
 * <p>The basis is UEFA's (Club Licensing and Financial Sustainability Regulations, Annexes G and K), the convention whole
 * months; what the text leaves open is settled so:
 *
 * <ul>
 *   <li>Time runs in calendar months. The month of registration, or of a later purchase, counts whole; so does a last
 *       month that is begun. Five years are 60 months.
 *   <li>Half a cent is rounded up. Shares of a whole are differences of its rounded running total, so they add up to it
 *       over any parting into seasons or years.
 *   <li>Foreign amounts are converted one by one, and sums are made of what was converted.
 *   <li>What falls due without a day falls due on the day of registration, the earliest, so that no season looks lighter
 *       than it may become: add-ons, signing-on fees and agents' fees.
 *   <li>A signing-on fee, and what an agent gets for the player, are pay of the calendar year of registration, whole.
 *   <li>A loan fee counts whole in the 36 months' transfer result from the year in which the loan begins, a third of it.
 *   <li>What comes with a loan that is not booked as a purchase from the start (agents for us, training compensation and
 *       solidarity contribution on top of the loan fee) is expensed, never capitalised later.
 *   <li>A virtually certain obligation is booked like an unconditional one, loan fee included; in "guaranteed" it is not.
 *   <li>The two transfers of a swap are two: the fixed fee is the cost of the one who comes, the value of the one who goes
 *       is shown beside it and in no figure.
 *   <li>A rule that ran out without a known successor is carried on.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"kernel", "rules", "terms", "terms::words"})
@NullMarked
package club.mercato.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
