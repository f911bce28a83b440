package club.mercato.story;

import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetState;
import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that was said of one target and stands: what the services must show, and the journal must explain. Never
 * changes; each accepted act makes the next one.
 *
 * @param parking  the reason of the parking that it waits in, which no other has
 * @param next     what is to be done next, which is never said twice
 * @param contacts all texts of each contact, the first one first, by their first word
 * @param read     the contacts whose position was confirmed
 */
record Agreed(
        Optional<NeedId> need,
        Optional<StaffId> owner,
        Optional<Integer> priority,
        boolean stands,
        Stage stage,
        int moves,
        TargetState state,
        Optional<LocalDate> until,
        Optional<String> parking,
        Route route,
        Optional<Set<StaffId>> readers,
        Optional<String> next,
        Map<String, List<String>> contacts,
        SortedSet<String> read) {

    Agreed {
        contacts = new TreeMap<>(contacts);
        read = new TreeSet<>(read);
    }

    Optional<Integer> standing() {
        return priority.filter(number -> stands);
    }

    boolean isKnownTo(StaffId who) {
        return readers.isEmpty() || readers.get().contains(who) || owner.equals(Optional.of(who));
    }

    Agreed shaped(Optional<NeedId> what, Optional<StaffId> whose, Optional<Integer> first, boolean standsNow) {
        return new Agreed(
                what, whose, first, standsNow, stage, moves, state, until, parking, route, readers, next, contacts,
                read);
    }

    Agreed prioritised(int number) {
        return shaped(need, owner, Optional.of(number), true);
    }

    Agreed ownedBy(StaffId who) {
        return shaped(need, Optional.of(who), priority, stands);
    }

    Agreed movedTo(Stage to) {
        int counted = to == stage ? moves : moves + 1;
        return new Agreed(
                need, owner, priority, stands, to, counted, state, until, parking, route, readers, next, contacts,
                read);
    }

    Agreed waiting(LocalDate day, String why, String then) {
        return left(TargetState.PARKED, Optional.of(day), Optional.of(why), Optional.of(then));
    }

    Agreed back() {
        return left(TargetState.OPEN, Optional.empty(), Optional.empty(), next);
    }

    Agreed closed() {
        return left(TargetState.CLOSED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Agreed left(TargetState where, Optional<LocalDate> day, Optional<String> why, Optional<String> then) {
        return new Agreed(
                need, owner, priority, stands, stage, moves, where, day, why, route, readers, then, contacts, read);
    }

    Agreed routed(Route way) {
        return new Agreed(
                need, owner, priority, stands, stage, moves, state, until, parking, way, readers, next, contacts, read);
    }

    Agreed knownTo(Optional<Set<StaffId>> some) {
        return new Agreed(
                need, owner, priority, stands, stage, moves, state, until, parking, route, some, next, contacts, read);
    }

    Agreed then(Optional<String> what) {
        return new Agreed(
                need, owner, priority, stands, stage, moves, state, until, parking, route, readers, what, contacts,
                read);
    }

    /** A contact is told, or told anew. */
    Agreed told(String text) {
        Map<String, List<String>> more = new LinkedHashMap<>(contacts);
        List<String> texts = new ArrayList<>(more.getOrDefault(text.split(" ")[0], List.of()));
        texts.add(text);
        more.put(text.split(" ")[0], List.copyOf(texts));
        return new Agreed(
                need, owner, priority, stands, stage, moves, state, until, parking, route, readers, next, more, read);
    }

    Agreed confirmed(String contact) {
        SortedSet<String> more = new TreeSet<>(read);
        more.add(contact);
        return new Agreed(
                need, owner, priority, stands, stage, moves, state, until, parking, route, readers, next, contacts,
                more);
    }
}
