package club.mercato.journal;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.staff.StaffId;
import java.time.Instant;

/**
 * One line of the journal as read.
 *
 * @param number position in the journal, from 1, without gaps
 */
public record Entry(long number, StaffId by, Instant at, Subject about, Sentence what) {}
