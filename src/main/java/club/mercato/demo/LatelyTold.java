package club.mercato.demo;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.kernel.HouseClock;
import club.mercato.notices.Notice;
import club.mercato.notices.Notices;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.House;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What the demo club's people were told lately, once it has moved in and what fell due was told: the newest is unread, as
 * for somebody who looks a few times a day.
 */
@Component
class LatelyTold implements SmartLifecycle {

    private static final int UNREAD = 3;

    private final DemoClub club;
    private final DemoStaff staff;
    private final ContactLog contacts;
    private final NegotiationDesk desk;
    private final TargetList targets;
    private final Notices notices;
    private final StaffRoom staffRoom;
    private final HouseClock clock;
    private final DemoTexts texts = new DemoTexts();
    private volatile boolean running;
    private volatile boolean told;

    LatelyTold(
            DemoClub club,
            DemoStaff staff,
            ContactLog contacts,
            NegotiationDesk desk,
            TargetList targets,
            Notices notices,
            StaffRoom staffRoom,
            HouseClock clock) {
        this.club = club;
        this.staff = staff;
        this.contacts = contacts;
        this.desk = desk;
        this.targets = targets;
        this.notices = notices;
        this.staffRoom = staffRoom;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!told && club.filledNow()) {
            told = true; // a context that was only paused goes on with what it was told
            staff.known().ifPresent(this::tell);
            House.opening(staffRoom::active).forEach(this::readAllBut);
        }
    }

    private void tell(DemoStaff.Cast cast) {
        List<TargetCard> managers = ago(
                cast.manager(),
                0,
                () -> targets.page(
                        TargetQuery.of(TargetState.OPEN).ownedBy(cast.manager().id()), 0, 2));
        if (managers.size() < 2) {
            return;
        }
        ago(
                cast.manager(),
                38,
                () -> contacts.log(ContactForm.of(
                                managers.getFirst().id(),
                                Party.OTHER,
                                Outcome.INFORMATION,
                                "@" + cast.recruiter().name() + ": " + texts.text("mention")))
                        .orElseThrow());
        ago(
                cast.manager(),
                12,
                () -> desk.assign(
                                managers.getLast().id(),
                                managers.getLast().owner(),
                                cast.recruiter().id())
                        .orElseThrow());
    }

    private void readAllBut(StaffMember member) {
        ago(member, 0, () -> {
            List<Notice> newest = notices.page(Optional.empty(), UNREAD + 1);
            if (newest.size() > UNREAD) {
                notices.readAll(newest.getLast().at());
            }
            return member;
        });
    }

    private <T> T ago(StaffMember member, int minutes, Supplier<T> act) {
        return staff.did(member, clock.instant().minus(Duration.ofMinutes(minutes)), act);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After what fell due while the house was closed was told, and before the web server starts. */
    @Override
    public int getPhase() {
        return 15;
    }
}
