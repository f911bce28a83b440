package club.mercato.pipeline;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A datum that a gate may miss and that is asked for at the card, so that the move then goes through. Modules of higher
 * levels add theirs as beans.
 */
public interface AskedInPlace {

    Refused.Datum OWNER = new Refused.Datum("owner");
    Refused.Datum NEED = new Refused.Datum("need");
    Refused.Datum PRIORITY = new Refused.Datum("priority");
    Refused.Datum REASON = new Refused.Datum("reason");

    Refused.Datum datum();

    /** Whether this member of staff may give the datum; otherwise the move is refused with the gate's sentence. */
    boolean mayGive(StaffMember member);

    /** The one to three fields of the small form. */
    List<Field> fields(Candidate candidate);

    /**
     * Records what was given, in the transaction of the move. Answers only for its own fields.
     *
     * @param given what was typed, by name of the field
     */
    Optional<Refused> take(TargetId target, Map<String, String> given);

    /**
     * @param name    name of the field; its label is the message {@code pipeline.field.<name>}
     * @param options what can be chosen; empty for free text
     * @param preset  what stands in it at first
     */
    record Field(String name, List<Option> options, Optional<String> preset) {}

    record Option(String value, Word label) {}
}
