package club.mercato.handover.ui;

import club.mercato.handover.Passing;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Toast;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/** Hands one target over, with its next step. */
class HandOverDialog extends Dialog {

    private final transient HandOverDesk desk;
    private final transient Phrasebook phrases;
    private transient Passing passing;
    private final transient Runnable changed;
    private final Select<StaffMember> to = new Select<>();
    private final Moves moves;
    private final Div refusal = new Div();

    HandOverDialog(HandOverDesk desk, Passing passing, Runnable changed) {
        this.desk = desk;
        this.passing = passing;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        setHeaderTitle(phrases.say("handover.title", passing.target().shownName()));
        setWidth("480px");
        setMaxWidth("100%");
        Optional<StaffId> owner = passing.target().owner();
        to.setLabel(phrases.say("handover.to"));
        to.setItems(desk.staffRoom().owners().stream()
                .filter(member -> owner.filter(member.id()::equals).isEmpty())
                .toList());
        to.setItemLabelGenerator(StaffMember::name);
        moves = new Moves(phrases, desk.viewer().today());
        moves.show(List.of(passing));
        Div fields = new Div(to, moves);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button act = new Button(phrases.say("handover.act"), click -> give());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), act);
        to.focus();
    }

    private void give() {
        refusal.removeAll();
        StaffMember receiver = to.getValue();
        to.setInvalid(receiver == null);
        to.setErrorMessage(phrases.say("handover.choose"));
        if (receiver == null) {
            return;
        }
        Answer<Passing> answer =
                desk.handOver().give(passing.target().id(), passing.target().owner(), receiver.id());
        answer.refusal().ifPresentOrElse(this::refused, () -> {
            close();
            Toast.say(phrases.say("handover.done", receiver.name()));
            changed.run();
        });
    }

    /** What would go over as it is now stands above the refusal; the next try is on top of that. */
    private void refused(Refused refused) {
        refusal.add(new RefusalNote(refused, phrases));
        passing = desk.handOver().of(passing.target().id()).orElse(passing);
        moves.show(List.of(passing));
    }
}
