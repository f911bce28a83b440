package club.mercato.contacts.ui;

import club.mercato.contacts.LoggedContact;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A field, other than the summary, that a correction told anew.
 *
 * @param label  key of the field's name
 * @param before in words; empty if it said nothing
 */
record VersionChange(String label, String before, String after) {

    static List<VersionChange> between(
            LoggedContact older, LoggedContact newer, Phrasebook phrases, Function<StaffId, String> name) {
        List<VersionChange> changes = new ArrayList<>();
        compare(changes, "party", older, newer, one -> phrases.say(one.party().label()));
        compare(changes, "person", older, newer, one -> one.person().name());
        compare(
                changes,
                "outcome",
                older,
                newer,
                one -> phrases.say(one.outcome().label()));
        compare(
                changes,
                "channel",
                older,
                newer,
                one -> phrases.say(one.channel().label()));
        compare(
                changes,
                "direction",
                older,
                newer,
                one -> phrases.say(one.direction().label()));
        compare(changes, "when", older, newer, one -> phrases.moment(one.when()));
        compare(changes, "ours", older, newer, one -> name.apply(one.ours()));
        compare(
                changes,
                "price",
                older,
                newer,
                one -> one.price().map(phrases::exactly).orElse(""));
        return List.copyOf(changes);
    }

    private static void compare(
            List<VersionChange> changes,
            String field,
            LoggedContact older,
            LoggedContact newer,
            Function<LoggedContact, String> said) {
        String before = said.apply(older);
        String after = said.apply(newer);
        if (!before.equals(after)) {
            changes.add(new VersionChange("contacts.field." + field, before, after));
        }
    }
}
