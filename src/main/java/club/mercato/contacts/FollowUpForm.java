package club.mercato.contacts;

import club.mercato.staff.StaffId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The next touch as it is set.
 *
 * @param what what is to be done, 1 to 500 characters
 * @param on   the day it is due, not before today
 * @param hour the hour of whoever sets it, where it hangs on one
 * @param who  who is to do it; the target's owner if empty, else whoever sets it
 */
public record FollowUpForm(String what, LocalDate on, Optional<LocalTime> hour, Optional<StaffId> who) {

    public static final int LONGEST = 500;

    public static FollowUpForm on(LocalDate day, String what) {
        return new FollowUpForm(what, day, Optional.empty(), Optional.empty());
    }
}
