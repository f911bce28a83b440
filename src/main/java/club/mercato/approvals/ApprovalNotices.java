package club.mercato.approvals;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidId;
import club.mercato.notices.NoticeKind;
import club.mercato.notices.NoticeKinds;
import club.mercato.notices.NoticeSubjects;
import club.mercato.pipeline.TargetEvent;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Bids as notices are about them: called as their targets are, and known to whoever may know of those. Both desks are
 * asked for when they are needed: what they stand on tells notices itself.
 */
@Component
@Order(12)
class ApprovalNotices implements NoticeSubjects, NoticeKinds {

    private final ObjectProvider<BidDesk> bids;
    private final ObjectProvider<NoticeSubjects> subjects;
    private final CurrentStaff currentStaff;

    ApprovalNotices(ObjectProvider<BidDesk> bids, ObjectProvider<NoticeSubjects> subjects, CurrentStaff currentStaff) {
        this.bids = bids;
        this.subjects = subjects;
        this.currentStaff = currentStaff;
    }

    @Override
    public String kind() {
        return ApprovalNotice.KIND;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ApprovalNotice.WAITS, ApprovalNotice.DECIDED);
    }

    @Override
    public Map<UUID, Set<StaffId>> whoMayKnow(Collection<UUID> ids) {
        return ofTargets(House.readingEverything(() -> targets(ids)), targets()::whoMayKnow);
    }

    @Override
    public Map<UUID, Named> named(Collection<UUID> ids) {
        boolean reads = currentStaff.present().filter(StaffMember::readsTargets).isPresent();
        Map<UUID, Named> named = new HashMap<>();
        ofTargets(reads ? targets(ids) : Map.of(), targets()::named)
                .forEach((bid, target) ->
                        named.put(bid, new Named(target.name(), "approvals/" + bid, target.restricted())));
        return named;
    }

    @Override
    public String listOf(StaffMember owner) {
        return "approvals";
    }

    /** What is known of bids, from what is known of their targets. */
    private static <T> Map<UUID, T> ofTargets(
            Map<UUID, UUID> targets, Function<Collection<UUID>, Map<UUID, T>> knowing) {
        Map<UUID, T> known = targets.isEmpty() ? Map.of() : knowing.apply(Set.copyOf(targets.values()));
        Map<UUID, T> ofBids = new HashMap<>();
        targets.forEach(
                (bid, target) -> Optional.ofNullable(known.get(target)).ifPresent(value -> ofBids.put(bid, value)));
        return ofBids;
    }

    private Map<UUID, UUID> targets(Collection<UUID> ids) {
        return bids.getObject().files(ids.stream().map(BidId::new).toList()).values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        bid -> bid.id().value(), bid -> bid.target().value()));
    }

    private NoticeSubjects targets() {
        return subjects.stream()
                .filter(of -> of.kind().equals(TargetEvent.KIND))
                .findFirst()
                .orElseThrow();
    }
}
