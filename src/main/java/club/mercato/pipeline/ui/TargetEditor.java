package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetForm;
import club.mercato.season.NeedId;
import club.mercato.season.SquadNeed;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;

/**
 * Owner, need and priority of a target. A save that somebody else overtook shows their values beside what is typed here,
 * and the next save is made on top of theirs. A director says the priority only.
 */
class TargetEditor extends Dialog {

    private final transient TargetDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard card;
    private final transient Runnable changed;
    private final Select<StaffMember> owner = new Select<>();
    private final Select<SquadNeed> need = new Select<>();
    private final Select<Integer> priority = new Select<>();
    private final Div refusal = new Div();
    private NegotiationDesk.Versioned seen;
    private transient Optional<Integer> stood;

    TargetEditor(TargetDesk desk, TargetCard card, Runnable changed) {
        this.desk = desk;
        this.card = card;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        seen = desk.negotiations().formOf(card.id()).orElseThrow();
        stood = standing(card);
        setHeaderTitle(phrases.say("target.editing", card.shownName()));
        setWidth("480px");
        setMaxWidth("100%");
        fields();
        Div fields = new Div(owner, need, priority);
        fields.addClassName("form-fields");
        owner.setVisible(desk.mayWork());
        need.setVisible(desk.mayWork());
        add(fields, refusal);
        Button save = new Button(phrases.say("parts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), save);
    }

    private void fields() {
        owner.setLabel(phrases.say("pipeline.field.owner"));
        owner.setItems(desk.staffRoom().owners());
        owner.setEmptySelectionAllowed(true);
        owner.setItemLabelGenerator(member -> member == null ? "" : member.name());
        need.setLabel(phrases.say("pipeline.field.need"));
        need.setItems(desk.calendar().needs(card.window()));
        need.setEmptySelectionAllowed(true);
        need.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        priority.setLabel(phrases.say("pipeline.field.priority"));
        priority.setItems(1, 2, 3);
        priority.setEmptySelectionAllowed(desk.mayWork());
        priority.setItemLabelGenerator(number -> number == null ? "" : phrases.say("pipeline.priority." + number));
        TargetForm form = seen.form();
        form.owner().flatMap(this::inOwners).ifPresent(owner::setValue);
        form.need().flatMap(this::inNeeds).ifPresent(need::setValue);
        form.priority().ifPresent(priority::setValue);
    }

    private void save() {
        refusal.removeAll();
        Optional<Refused> refused = desk.mayWork() ? shape() : prioritise();
        if (refused.isEmpty()) {
            close();
            changed.run();
            return;
        }
        refusal.add(new RefusalNote(refused.get(), phrases));
        desk.negotiations().formOf(card.id()).ifPresent(theirs -> {
            if (theirs.version() != seen.version()) {
                showTheirs(theirs.form());
                seen = theirs;
            }
        });
    }

    private Optional<Refused> shape() {
        TargetForm form = new TargetForm(
                Optional.ofNullable(need.getValue()).map(SquadNeed::id),
                Optional.ofNullable(priority.getValue()),
                Optional.ofNullable(owner.getValue()).map(StaffMember::id));
        return desk.negotiations().shape(card.id(), seen.version(), form).refusal();
    }

    private Optional<Refused> prioritise() {
        Optional<Refused> refused = Optional.ofNullable(priority.getValue())
                .flatMap(wished ->
                        desk.negotiations().prioritise(card.id(), stood, wished).refusal());
        refused.flatMap(why -> desk.negotiations().find(card.id())).ifPresent(now -> stood = standing(now));
        return refused;
    }

    private static Optional<Integer> standing(TargetCard card) {
        return card.priority().filter(number -> card.priorityStands());
    }

    private void showTheirs(TargetForm theirs) {
        owner.setHelperText(phrases.say(
                "target.now",
                theirs.owner().flatMap(this::inOwners).map(StaffMember::name).orElseGet(this::nothing)));
        need.setHelperText(phrases.say(
                "target.now",
                theirs.need().flatMap(this::inNeeds).map(SquadNeed::label).orElseGet(this::nothing)));
        priority.setHelperText(phrases.say(
                "target.now",
                theirs.priority()
                        .map(number -> phrases.say("pipeline.priority." + number))
                        .orElseGet(this::nothing)));
    }

    private String nothing() {
        return phrases.say("target.nothing");
    }

    private Optional<StaffMember> inOwners(StaffId id) {
        return owner.getListDataView()
                .getItems()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    private Optional<SquadNeed> inNeeds(NeedId id) {
        return need.getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(id))
                .findFirst();
    }
}
