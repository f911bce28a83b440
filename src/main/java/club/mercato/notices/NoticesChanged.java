package club.mercato.notices;

import club.mercato.kernel.Subject;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;

/** Somebody has a new notice, or read one: his bell looks different. */
public record NoticesChanged(StaffId of) implements Change {

    /** Kind of the subject in the live feed; its id is the person's. */
    public static final String KIND = "notices";

    @Override
    public Subject subject() {
        return new Subject(KIND, of.value());
    }
}
