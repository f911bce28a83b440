package club.mercato.contacts.ui;

import club.mercato.contacts.Attachments;
import club.mercato.contacts.ContactId;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Counterparts;
import club.mercato.contacts.Decay;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
import club.mercato.contacts.Positions;
import club.mercato.directory.PeopleRegister;
import club.mercato.documents.DocumentStore;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.notices.naming.Naming;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.HousePatience;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the contact form wherever a screen wants a contact logged, and holds what the form asks. */
@Component
record ContactDesk(
        ContactLog log,
        Attachments attachments,
        Counterparts counterparts,
        DocumentStore documents,
        Positions positions,
        FollowUps followUps,
        NegotiationDesk desk,
        Board board,
        PeopleRegister people,
        StaffRoom staffRoom,
        SeasonCalendar calendar,
        HousePatience housePatience,
        Naming naming,
        HouseClock clock,
        Viewer viewer)
        implements PageAct {

    static final String CHANGED = "target-changed";

    @Override
    public void offer(UI ui) {
        ActWanted.listen(ui, "log-contact", on -> open(on.map(TargetId::new)));
        ActWanted.listen(
                ui, "confirm-position", on -> on.map(ContactId::new).ifPresent(contact -> askPosition(contact)));
        ActWanted.listen(
                ui,
                "set-next-step",
                on -> on.map(TargetId::new)
                        .filter(id -> mayWrite())
                        .flatMap(desk::find)
                        .ifPresent(card -> new FollowUpDialog(this, card).open()));
    }

    /** Who may not write gets no form: the buttons are hidden from him, and the log refuses him. */
    boolean mayWrite() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    /** Asks whether the position that a contact proposes is so: for what was logged by another screen. */
    private void askPosition(ContactId id) {
        log.versions(id).stream()
                .findFirst()
                .filter(contact -> mayWrite())
                .ifPresent(contact -> positions
                        .proposal(contact.party(), contact.outcome())
                        .ifPresent(attitude -> new ProposedPosition(this, contact).ask(attitude)));
    }

    private void open(Optional<TargetId> on) {
        if (!mayWrite()) {
            return;
        }
        ContactDialog dialog = new ContactDialog(this);
        on.flatMap(desk::find).ifPresentOrElse(dialog::about, dialog::askTarget);
        dialog.open();
    }

    void correct(LoggedContact contact) {
        desk.find(contact.target()).ifPresent(card -> {
            ContactDialog dialog = new ContactDialog(this);
            dialog.correct(card, contact);
            dialog.open();
        });
    }

    /** Tells the page at once, in this round trip; other screens hear of it through the feed. */
    void tellChanged(TargetId target) {
        ActWanted.tell(UI.getCurrent(), CHANGED, Optional.of(target.value()));
    }

    /** How readings age for this viewer, as of now. */
    Decay decay() {
        return new Decay(
                patience(),
                RoundTrip.once(Decay.class, calendar::windows),
                clock.instant(),
                viewer.staff().zone());
    }

    void sayLogged(String said, Optional<PositionReading> position) {
        Phrasebook phrases = viewer.phrases();
        LocalDate today = viewer.today();
        say(position.map(reading -> phrases.say(
                        "contacts.form.withPosition",
                        said,
                        phrases.say(reading.party().label() + ".positionHead"),
                        phrases.say(reading.attitude().said()),
                        reading.on().equals(today)
                                ? phrases.say("contacts.form.today")
                                : phrases.day(reading.on(), today)))
                .orElse(said));
    }

    String nameOf(StaffId member) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(member))
                .map(StaffMember::name)
                .orElse("");
    }

    void say(String text) {
        Toast.say(text);
    }

    Patience patience() {
        return RoundTrip.once(Patience.class, housePatience::now);
    }

    /** Lets whoever types an @ pick whom he means. */
    void offerNames(HasElement field, TargetId target) {
        naming.offer(field, TargetEvent.of(target), viewer.phrases());
    }

    /** Says whom the texts name who is not told, since he may not know of the target. */
    void sayUnreached(TargetId target, String... texts) {
        naming.unreached(TargetEvent.of(target), viewer.phrases(), texts).ifPresent(this::say);
    }

    boolean isStale(Standing standing) {
        return standing.clubPositionOn()
                .filter(on -> patience().isStale(on, viewer.today(), calendar.anyOpenNow()))
                .isPresent();
    }
}
