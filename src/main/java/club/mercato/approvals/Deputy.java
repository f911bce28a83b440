package club.mercato.approvals;

import club.mercato.staff.StaffId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who decides in a director's stead while he is away.
 *
 * @param from  first day
 * @param until last day, both where the director works
 */
public record Deputy(UUID id, StaffId director, StaffId deputy, LocalDate from, LocalDate until, String why) {}
