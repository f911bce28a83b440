package club.mercato.pipeline;

import club.mercato.notices.NoticeKind;
import club.mercato.notices.NoticeKinds;
import club.mercato.notices.NoticeSubjects;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Targets as notices are about them: called by their code name where they have one, for those who may know of them. */
@Component
@Order(10)
class TargetNotices implements NoticeSubjects, NoticeKinds {

    private final TargetRows rows;
    private final RestrictedTargets restricted;
    private final StaffRoom staffRoom;

    TargetNotices(TargetRows rows, RestrictedTargets restricted, StaffRoom staffRoom) {
        this.rows = rows;
        this.restricted = restricted;
        this.staffRoom = staffRoom;
    }

    @Override
    public String kind() {
        return TargetEvent.KIND;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(TargetNotice.ASSIGNED, TargetNotice.MENDED, TargetNotice.ADMITTED);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<StaffId>> whoMayKnow(Collection<UUID> ids) {
        Set<StaffId> reading = House.opening(staffRoom::active).stream()
                .filter(StaffMember::readsTargets)
                .map(StaffMember::id)
                .collect(Collectors.toUnmodifiableSet());
        return House.readingEverything(() -> {
            Map<UUID, RestrictedTarget> closed = restricted.findBySubjectIdIn(ids).stream()
                    .collect(Collectors.toMap(found -> found.target().value(), found -> found));
            Map<UUID, Set<StaffId>> knowing = new HashMap<>();
            rows.findByIdIn(ids).stream().map(TargetRow::card).forEach(card -> {
                UUID id = card.id().value();
                knowing.put(
                        id,
                        Optional.ofNullable(closed.get(id))
                                .map(found -> readers(found, card, reading))
                                .orElse(reading));
            });
            return knowing;
        });
    }

    @Override
    public Map<UUID, Named> named(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream()
                .map(TargetRow::card)
                .collect(Collectors.toUnmodifiableMap(
                        card -> card.id().value(),
                        card -> new Named(
                                card.shownName(),
                                "targets/" + card.id().value(),
                                card.restricted().isPresent())));
    }

    @Override
    public String listOf(StaffMember owner) {
        return "targets?owner=" + owner.username();
    }

    private static Set<StaffId> readers(RestrictedTarget closed, TargetCard card, Set<StaffId> reading) {
        Set<StaffId> readers = new HashSet<>(closed.readers());
        card.owner().ifPresent(readers::add);
        readers.retainAll(reading);
        return readers;
    }
}
