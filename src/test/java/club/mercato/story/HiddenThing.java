package club.mercato.story;

import java.util.List;
import java.util.UUID;

/**
 * The ids of a target and of what hangs on it: a restricted one's, or ids that never existed. Whoever asks by the one or by
 * the other must not be able to tell them apart.
 */
record HiddenThing(
        UUID target,
        UUID contact,
        UUID followUp,
        UUID parking,
        UUID paper,
        UUID document,
        UUID bid,
        UUID player,
        UUID window) {

    /** Of a player in a window that nobody pursues. */
    static HiddenThing none(UUID player, UUID window) {
        UUID none = UUID.randomUUID();
        return new HiddenThing(none, none, none, none, none, none, none, player, window);
    }

    /** Of the same player in the same window, and nothing else. */
    HiddenThing thatNeverWas() {
        return new HiddenThing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                player,
                window);
    }

    /** What was answered, with these ids taken out: they are what was asked by. */
    String without(String answer) {
        String rest = answer;
        for (UUID id : List.of(target, contact, followUp, parking, paper, document, bid)) {
            rest = rest.replace(id.toString(), "ID");
        }
        return rest;
    }
}
