package club.mercato.baseline;

import club.mercato.figures.SquadCost;
import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * What a director entered of one calendar year.
 *
 * @param number counted up with each entry of the year; the last one counts
 * @param source where they were read, such as a board paper
 */
public record YearFigures(int year, int number, SquadCost.Baseline figures, String source, StaffId by, Instant at) {}
