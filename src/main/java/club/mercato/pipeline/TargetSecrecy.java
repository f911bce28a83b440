package club.mercato.pipeline;

import club.mercato.live.Change;
import club.mercato.live.Discretion;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the live feed tell of a restricted target to nobody but those who may know of it, or just could. */
@Component
class TargetSecrecy implements Discretion {

    private final RestrictedTargets restricted;
    private final Targets targets;
    private final CurrentStaff currentStaff;

    TargetSecrecy(RestrictedTargets restricted, Targets targets, CurrentStaff currentStaff) {
        this.restricted = restricted;
        this.targets = targets;
        this.currentStaff = currentStaff;
    }

    /** A change after which some may no longer know of its target: they hear of it once more, and then see it go. */
    interface LosesReaders extends Change {
        Set<StaffId> lost();
    }

    @Override
    public Optional<UUID> listener() {
        return currentStaff.present().map(StaffMember::key);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Set<UUID>> audience(Change change) {
        UUID subject = change.subject().id();
        return House.readingEverything(() -> restricted.findById(subject).map(found -> {
            Set<UUID> audience = new HashSet<>();
            found.readers().forEach(reader -> audience.add(reader.value()));
            targets.findById(subject)
                    .flatMap(target -> target.candidate().owner())
                    .ifPresent(owner -> audience.add(owner.value()));
            if (change instanceof LosesReaders parting) {
                parting.lost().forEach(lost -> audience.add(lost.value()));
            }
            return audience;
        }));
    }
}
