package club.mercato.budget;

import club.mercato.kernel.Money;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * What the club may commit in a window.
 *
 * @param number   counted up with each decision on the window's budget; the last one counts
 * @param transfer what may be paid to other clubs, in the own currency
 * @param why      the director's reason
 */
public record WindowBudget(WindowId window, int number, Money transfer, String why, StaffId by, Instant at) {}
