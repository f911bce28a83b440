package club.mercato.meeting;

import club.mercato.patience.Until;
import club.mercato.pipeline.ClosingReason;
import club.mercato.staff.StaffId;

/** What a manager decides of a target, with a note of at most 500 characters, which may be empty. */
public sealed interface DecisionForm {

    int LONGEST = 500;

    String note();

    Decision.Kind kind();

    record GoOn(String note) implements DecisionForm {
        @Override
        public Decision.Kind kind() {
            return Decision.Kind.GO_ON;
        }
    }

    /** @param then what the owner is to do on the next working day, 1 to 500 characters */
    record Push(String then, String note) implements DecisionForm {
        @Override
        public Decision.Kind kind() {
            return Decision.Kind.PUSH;
        }
    }

    /** @param then what is to be done when the target is back, 1 to 500 characters */
    record Park(Until until, String then, String note) implements DecisionForm {
        @Override
        public Decision.Kind kind() {
            return Decision.Kind.PARK;
        }
    }

    record Drop(ClosingReason reason, String note) implements DecisionForm {
        @Override
        public Decision.Kind kind() {
            return Decision.Kind.DROP;
        }
    }

    record Reassign(StaffId to, String note) implements DecisionForm {
        @Override
        public Decision.Kind kind() {
            return Decision.Kind.REASSIGN;
        }
    }
}
