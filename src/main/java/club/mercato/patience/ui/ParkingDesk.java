package club.mercato.patience.ui;

import club.mercato.contacts.FollowUps;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.patience.Parking;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Parks a target wherever a screen wants that, brings it back, and holds what the form asks. */
@Component
record ParkingDesk(
        WaitingRoom room,
        NegotiationDesk desk,
        FollowUps followUps,
        SeasonCalendar calendar,
        StaffRoom staffRoom,
        Viewer viewer)
        implements PageAct {

    private static final String CHANGED = "target-changed";
    private static final int UNDO_MILLISECONDS = 12_000;

    @Override
    public void offer(UI ui) {
        ActWanted.listen(
                ui, "park", on -> card(on.map(TargetId::new)).ifPresent(card -> new ParkDialog(this, card).open()));
        ActWanted.listen(ui, "bring-back", on -> card(on.map(TargetId::new)).ifPresent(this::bringBack));
    }

    boolean mayPark() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(staffRoom.everyone().get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    /** Says until when, and offers to take it back. */
    void sayParked(TargetCard card, Parking parking) {
        Phrasebook phrases = viewer.phrases();
        String day = phrases.day(parking.until().day(), viewer.today());
        StaffId who = card.owner().orElse(parking.by());
        String said = who.equals(viewer.staff().id())
                ? phrases.say("patience.parked.you", day)
                : phrases.say("patience.parked.other", day, nameOf(who));
        Notification note = new Notification();
        note.setDuration(UNDO_MILLISECONDS);
        note.setPosition(Notification.Position.BOTTOM_START);
        NativeButton undo = new NativeButton(phrases.say("patience.park.undo"), click -> {
            note.close();
            say(room.undo(parking.id())
                    .refusal()
                    .map(Refused::why)
                    .map(phrases::say)
                    .orElseGet(() -> phrases.say("patience.park.undone")));
            tellChanged(card.id());
        });
        undo.addClassName("text-button");
        note.add(new Span(said), undo);
        note.addClassName("with-act");
        note.open();
        tellChanged(card.id());
    }

    private void bringBack(TargetCard card) {
        room.latest(card.id())
                .flatMap(parking -> room.bringBack(parking.id()).refusal())
                .map(Refused::why)
                .ifPresent(why -> say(viewer.phrases().say(why)));
        tellChanged(card.id());
    }

    private Optional<TargetCard> card(Optional<TargetId> on) {
        return mayPark() ? on.flatMap(desk::find) : Optional.empty();
    }

    private static void tellChanged(TargetId target) {
        ActWanted.tell(UI.getCurrent(), CHANGED, Optional.of(target.value()));
    }

    private static void say(String text) {
        Toast.say(text);
    }
}
