package club.mercato.notices;

import club.mercato.kernel.Subject;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever is named with an @ in what somebody writes about a thing. Whoever may not know of the thing is not told
 * that he was named; the writer is told so, if he may know of it himself.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Mentions {

    private final StaffRoom staffRoom;
    private final Map<String, NoticeSubjects> subjects;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;

    Mentions(
            StaffRoom staffRoom,
            List<NoticeSubjects> subjects,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events) {
        this.staffRoom = staffRoom;
        this.subjects =
                subjects.stream().collect(Collectors.toUnmodifiableMap(NoticeSubjects::kind, Function.identity()));
        this.currentStaff = currentStaff;
        this.events = events;
    }

    /** Whom one can name in a text about a thing: everybody else who may know of it, by name. */
    public List<StaffMember> nameable(Subject about) {
        Set<StaffId> knowing = knowing(about);
        StaffId me = currentStaff.get().id();
        return staffRoom.active().stream()
                .filter(member -> knowing.contains(member.id()) && !member.id().equals(me))
                .sorted(Comparator.comparing(StaffMember::name))
                .toList();
    }

    /** Those whom a text names although they may not know of the thing, by name: they are told nothing. */
    public List<StaffMember> untold(Subject about, String text) {
        Set<StaffMember> named = named(text);
        Set<StaffId> knowing = named.isEmpty() ? Set.of() : knowing(about);
        return knowing.isEmpty()
                ? List.of()
                : named.stream()
                        .filter(member -> !knowing.contains(member.id()))
                        .sorted(Comparator.comparing(StaffMember::name))
                        .toList();
    }

    /**
     * Tells those whom a text names, in the transaction that keeps it.
     *
     * @param before the text that it replaces, empty if none: whom that named was told already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Subject about, String text, String before, Instant at) {
        Set<StaffMember> named = new HashSet<>(named(text));
        if (!named.isEmpty()) {
            named.removeAll(named(before));
            Set<StaffId> whom = named.stream().map(StaffMember::id).collect(Collectors.toUnmodifiableSet());
            events.publishEvent(
                    new Mentioned(about, whom, text, currentStaff.get().id(), at));
        }
    }

    private Set<StaffMember> named(String text) {
        return text.indexOf('@') < 0 ? Set.of() : new Handles(staffRoom.active()).in(text);
    }

    /** Nobody, where whoever asks may not know of it himself. */
    private Set<StaffId> knowing(Subject about) {
        return Optional.ofNullable(subjects.get(about.kind()))
                .map(of -> of.whoMayKnow(Set.of(about.id())).getOrDefault(about.id(), Set.of()))
                .filter(knowing -> knowing.contains(currentStaff.get().id()))
                .orElse(Set.of());
    }
}
