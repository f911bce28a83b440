package club.mercato.handover.ui;

import club.mercato.handover.Passing;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Toast;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;

/** Hands over all that somebody works on: one's own, or as a manager anybody's. */
class HandOverAllDialog extends Dialog {

    private final transient HandOverDesk desk;
    private final transient Phrasebook phrases;
    private final Select<StaffMember> from = new Select<>();
    private final Select<StaffMember> to = new Select<>();
    private final Moves moves;
    private final Div refusal = new Div();
    private final Button act;

    HandOverAllDialog(HandOverDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        setHeaderTitle(phrases.say("handover.titleAll"));
        setWidth("480px");
        setMaxWidth("100%");
        StaffMember viewer = desk.viewer().staff();
        List<StaffMember> owners = desk.staffRoom().owners();
        // whoever left may still have what nobody took over
        List<StaffMember> holders = desk.mayForOthers()
                ? desk.staffRoom().everyone().values().stream()
                        .sorted(Comparator.comparing(StaffMember::name))
                        .toList()
                : List.of(viewer);
        moves = new Moves(phrases, desk.viewer().today());
        act = new Button(phrases.say("handover.act"), click -> give());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        from.setLabel(phrases.say("handover.from"));
        from.setItems(holders);
        from.setItemLabelGenerator(StaffMember::name);
        from.setReadOnly(!desk.mayForOthers());
        from.addValueChangeListener(chosen -> show());
        to.setLabel(phrases.say("handover.to"));
        to.setItems(owners);
        to.setItemLabelGenerator(StaffMember::name);
        Div fields = new Div(from, to, moves);
        fields.addClassName("form-fields");
        add(fields, refusal);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), act);
        holders.stream()
                .filter(member -> member.id().equals(viewer.id()))
                .findFirst()
                .ifPresent(from::setValue);
        to.focus();
    }

    private void show() {
        StaffMember giver = from.getValue();
        List<Passing> all = giver == null ? List.of() : desk.handOver().all(giver.id());
        moves.show(all);
        act.setEnabled(!all.isEmpty());
    }

    private void give() {
        refusal.removeAll();
        StaffMember giver = from.getValue();
        StaffMember receiver = to.getValue();
        to.setInvalid(receiver == null);
        to.setErrorMessage(phrases.say("handover.choose"));
        if (receiver == null || giver == null) {
            return;
        }
        Answer<List<Passing>> answer = desk.handOver().giveAll(giver.id(), receiver.id());
        answer.refusal().ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), () -> {
            close();
            Toast.say(phrases.say("handover.done", receiver.name()));
        });
    }
}
