package club.mercato.pipeline;

import club.mercato.kernel.Answer;
import club.mercato.staff.StaffId;

/** How a target goes to another owner. A module of a higher level hands over with it what hangs on it there. */
public interface Reassigning {

    /** Gives it to another: by its owner, or a manager; what nobody owns anybody who works targets gives to somebody. */
    Answer<TargetId> give(TargetId target, StaffId to);
}
