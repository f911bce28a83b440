package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.meeting.Decision;
import club.mercato.meeting.DecisionForm;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;

/** What one decision asks: its note, and a day, a reason or a new owner. Enter decides and goes on. */
class DecisionFields extends Div {

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard card;
    private final transient Function<DecisionForm, Optional<Refused>> decide;
    private final Decision.Kind kind;
    private final ParkDays days;
    private final Select<ClosingReason> reason = new Select<>();
    private final Select<StaffMember> owner = new Select<>();
    private final TextArea note = new TextArea();
    private final Div refusal = new Div();

    DecisionFields(
            ReviewDesk desk, TargetCard card, Decision.Kind kind, Function<DecisionForm, Optional<Refused>> decide) {
        this.desk = desk;
        this.card = card;
        this.kind = kind;
        this.decide = decide;
        phrases = desk.viewer().phrases();
        days = new ParkDays(desk);
        addClassName("decision-form");
        switch (kind) {
            case PARK -> add(days);
            case DROP -> add(reasons());
            case REASSIGN -> add(owners());
            case GO_ON, PUSH -> {}
        }
        Span hint = new Span(hint());
        hint.addClassName("hint");
        NativeButton go = new NativeButton("", click -> go());
        go.add(new Span(phrases.say("meeting.decision.act")), TargetHead.key(phrases.say("meeting.key.enter")));
        go.addClassNames("button", "primary");
        Div foot = new Div(hint, go);
        foot.addClassName("decision-foot");
        add(noteField(), refusal, foot);
    }

    String note() {
        return note.getValue();
    }

    void keep(String text) {
        note.setValue(text);
    }

    void begin() {
        getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        note.focus();
    }

    private TextArea noteField() {
        note.setLabel(phrases.say("meeting.decision.note"));
        note.setMaxLength(DecisionForm.LONGEST);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.addClassName("decision-note");
        note.getElement()
                .addEventListener("keydown", event -> {
                    note.setValue(event.getEventData().get("element.value").asString());
                    go();
                })
                .setFilter("event.key === 'Enter' && !event.shiftKey && !event.isComposing"
                        + " && (event.preventDefault() || true)")
                .addEventData("element.value");
        return note;
    }

    private Select<ClosingReason> reasons() {
        reason.setLabel(phrases.say("meeting.decision.reason"));
        reason.setItems(ClosingReason.values());
        reason.setItemLabelGenerator(choice -> phrases.say(choice.label()));
        reason.setValue(
                card.standing().clubPosition() == ClubPosition.NOT_FOR_SALE
                        ? ClosingReason.CLUB_REFUSED
                        : ClosingReason.WITHDRAWN);
        return reason;
    }

    private Select<StaffMember> owners() {
        owner.setLabel(phrases.say("meeting.decision.owner"));
        owner.setItems(desk.staffRoom().owners().stream()
                .filter(member -> card.owner().filter(member.id()::equals).isEmpty())
                .toList());
        owner.setItemLabelGenerator(StaffMember::name);
        return owner;
    }

    private String hint() {
        String key = "meeting.decision.then." + kind.name();
        String who = card.owner()
                .map(desk::nameOf)
                .orElseGet(() -> desk.viewer().staff().name());
        return phrases.say(key, who);
    }

    private void go() {
        refusal.removeAll();
        form().flatMap(decide).ifPresent(refused -> refusal.add(new RefusalNote(refused, phrases)));
    }

    /** Empty if a field complains. */
    private Optional<DecisionForm> form() {
        String said = note.getValue().strip();
        return switch (kind) {
            case GO_ON -> Optional.of(new DecisionForm.GoOn(said));
            case PUSH -> Optional.of(new DecisionForm.Push(orElse(said, "meeting.push.usually"), said));
            case PARK -> days.chosen().map(until -> new DecisionForm.Park(until, afterParking(said), said));
            case DROP -> Optional.of(new DecisionForm.Drop(reason.getValue(), said));
            case REASSIGN -> newOwner().map(to -> new DecisionForm.Reassign(to.id(), said));
        };
    }

    private Optional<StaffMember> newOwner() {
        owner.setInvalid(owner.isEmpty());
        owner.setErrorMessage(phrases.say("meeting.decision.noOwner"));
        return owner.getOptionalValue();
    }

    /** What was next before is next when he is back, unless the note says otherwise. */
    private String afterParking(String said) {
        return said.isEmpty()
                ? card.standing()
                        .followUp()
                        .map(Standing.NextTouch::what)
                        .orElseGet(() -> phrases.say("meeting.park.usually"))
                : said;
    }

    private String orElse(String said, String key) {
        return said.isEmpty() ? phrases.say(key) : said;
    }
}
