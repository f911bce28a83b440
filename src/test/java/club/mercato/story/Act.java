package club.mercato.story;

import club.mercato.staff.StaffMember;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that one of the two does on what he saw.
 *
 * @param verdict what the rules say of it where that stands
 * @param done    what stands once it is done
 * @param ask     asks the service; whether it was done
 */
record Act(
        StaffMember by,
        String name,
        Function<Agreed, Verdict> verdict,
        UnaryOperator<Agreed> done,
        BooleanSupplier ask) {

    enum Verdict {
        /** Nothing speaks against it. */
        DONE,
        /** It would overwrite what he has not seen, or breaks a rule. */
        REFUSED,
        /** It overwrites nothing, but somebody changed something beside it. */
        EITHER;

        boolean allows(boolean answered) {
            return this == EITHER || (this == DONE) == answered;
        }
    }

    @Override
    public String toString() {
        return by.username() + " " + name;
    }
}
