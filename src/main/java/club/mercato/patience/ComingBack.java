package club.mercato.patience;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUps;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Morning;
import club.mercato.pipeline.ParkedTargets;
import club.mercato.pipeline.TargetEvent;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends one parking when its morning has come where the target's owner works. The row is held while that is decided, so of
 * two nodes the second finds it ended.
 */
@Component
class ComingBack {

    private final ParkingRows rows;
    private final ParkedTargets targets;
    private final FollowUps followUps;
    private final SeasonCalendar calendar;
    private final StaffRoom staffRoom;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ComingBack(
            ParkingRows rows,
            ParkedTargets targets,
            FollowUps followUps,
            SeasonCalendar calendar,
            StaffRoom staffRoom,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.targets = targets;
        this.followUps = followUps;
        this.calendar = calendar;
        this.staffRoom = staffRoom;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** Asked by the house. @return whether the target came back */
    boolean ofDue(UUID parking) {
        return transaction.execute(status ->
                rows.hold(parking).filter(ParkingRow::isOpen).map(this::now).orElse(false));
    }

    private boolean now(ParkingRow row) {
        Parking parking = row.read();
        StaffMember owner = whoFindsIt(parking);
        LocalDate day = dayOf(parking);
        boolean due = !clock.instant().isBefore(Morning.of(day, owner.zone()));
        if (!due && day.equals(parking.until().day())) {
            return false;
        }
        staffRoom.as(owner, () -> {
            if (due) {
                comeBack(row, owner);
            } else {
                follow(row, day);
            }
            return due;
        });
        return due;
    }

    private void comeBack(ParkingRow row, StaffMember owner) {
        Parking parking = row.read();
        Instant now = clock.instant();
        targets.comeBack(parking.target()).orElseThrow();
        LocalDate today = now.atZone(owner.zone()).toLocalDate();
        Optional<FollowUp> next = followUps
                .next(parking.target())
                .filter(open -> open.who().equals(owner.id()) && !open.on().isAfter(today));
        if (next.isEmpty()) {
            followUps.setForReturn(parking.target(), today, parking.then()).orElseThrow();
        }
        followUps.toldOfReturn(parking.target());
        row.end(Parking.Way.CAME_BACK, parking.by(), now);
        rows.saveAndFlush(row);
        events.publishEvent(
                new ParkingEvent.CameBack(parking.target(), parking.until().day(), owner.id(), parking.by(), now));
    }

    /** The window's dates changed, and with them the day. */
    private void follow(ParkingRow row, LocalDate day) {
        Parking parking = row.read();
        targets.park(parking.target(), Optional.of(parking.until().day()), day).orElseThrow();
        boolean stillNext = followUps
                .next(parking.target())
                .filter(open -> open.id().equals(parking.followUp()))
                .isPresent();
        row.follow(
                day,
                stillNext
                        ? followUps
                                .setForReturn(parking.target(), day, parking.then())
                                .orElseThrow()
                                .id()
                        : parking.followUp());
        rows.saveAndFlush(row);
        events.publishEvent(
                new ParkingEvent.Followed(parking.target(), parking.until().day(), day, parking.by(), clock.instant()));
    }

    /** A window's day as its dates are now. */
    private LocalDate dayOf(Parking parking) {
        return parking.until()
                .hangs()
                .flatMap(hangs -> calendar.windows().stream()
                        .filter(window -> window.id().equals(hangs.window()))
                        .findFirst()
                        .map((TransferWindow window) -> hangs.which().in(window)))
                .orElse(parking.until().day());
    }

    /**
     * The owner, else whoever parked it. What was wished while it was allowed happens although he holds another role by
     * now.
     */
    private StaffMember whoFindsIt(Parking parking) {
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        StaffMember who = Objects.requireNonNull(
                staff.get(targets.ownerOf(parking.target()).orElse(parking.by())));
        Set<Role> roles = EnumSet.of(Role.RECRUITER);
        roles.addAll(who.roles());
        return new StaffMember(who.key(), who.username(), who.name(), who.initials(), roles, who.zone());
    }

    @EventListener
    void closed(TargetEvent.Closed closed) {
        rows.findByOpenFor(closed.target().value()).ifPresent(row -> {
            row.end(Parking.Way.CLOSED, closed.by(), closed.at());
            rows.saveAndFlush(row);
        });
    }
}
