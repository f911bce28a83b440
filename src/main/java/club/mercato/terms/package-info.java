/**
 * What a club offers, or is offered: the terms of a deal as values that cannot exist invalid, with a canonical text, its
 * digest, and a way in for what is typed ({@code form}) and out for what is read ({@code words}). Plain Java, without
 * storage and without Spring. Level 2.
 *
 * <p>Conventions where football's texts leave room:
 *
 * <ul>
 *   <li>The amounts of the price are in the currency of the offer, those of the contract and the agents together in that
 *       or in the own club's; one rate leads from the one to the other.
 *   <li>The fixed fee of a swap is the whole price of the player who comes; the one who goes is shown beside it.
 *   <li>A contract offered in years counts from the day on which the player is bought: the day of registration, or, where
 *       a loan comes first and the purchase is not certain, the day after the loan. A last day settles it.
 *   <li>A month that is begun counts whole.
 *   <li>Half a cent is rounded up, away from zero.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"kernel", "staff"})
@NullMarked
package club.mercato.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
