package club.mercato.pipeline.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says who may know of a target, and what it is called; where it is restricted, also lets everybody see it again. */
class RestrictDialog extends Dialog {

    private static final int LONGEST_CODE_NAME = 80;

    private final transient TargetDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard card;
    private final transient Runnable changed;
    private final transient Optional<Restriction> seen;
    private final TextField codeName = new TextField();
    private final MultiSelectComboBox<StaffMember> readers = new MultiSelectComboBox<>();
    private final Div refusal = new Div();

    RestrictDialog(TargetDesk desk, TargetCard card, Runnable changed) {
        this.desk = desk;
        this.card = card;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        seen = desk.backRoom().restriction(card.id());
        setHeaderTitle(
                phrases.say(seen.isPresent() ? "target.restricting.known" : "target.restricting", card.shownName()));
        setWidth("480px");
        setMaxWidth("100%");
        Div meaning = new Div(phrases.say("target.restrict.meaning"));
        meaning.addClassName("hint");
        fields();
        Div fields = new Div(meaning, readers, codeName);
        fields.addClassName("form-fields");
        add(fields, refusal);
        buttons();
        readers.focus();
    }

    private void fields() {
        List<StaffMember> possible = desk.backRoom().possibleReaders();
        StaffId viewer = desk.viewer().staff().id();
        readers.setLabel(phrases.say("target.readers"));
        readers.setItems(possible);
        readers.setItemLabelGenerator(StaffMember::name);
        readers.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        readers.setHelperText(card.owner()
                .map(owner -> phrases.say("target.readers.andOwner", desk.nameOf(owner)))
                .orElse(""));
        Set<StaffId> chosen = seen.map(Restriction::readers).orElse(Set.of(viewer));
        readers.setValue(
                possible.stream().filter(member -> chosen.contains(member.id())).collect(Collectors.toSet()));
        codeName.setLabel(phrases.say("target.codeName"));
        codeName.setHelperText(phrases.say("target.codeName.help"));
        codeName.setMaxLength(LONGEST_CODE_NAME);
        codeName.setValue(seen.flatMap(Restriction::codeName).orElse(""));
    }

    private void buttons() {
        if (seen.isPresent() && desk.mayPrioritise()) {
            Restriction lifted = seen.get();
            Button lift = new Button(
                    phrases.say("target.lift"),
                    click -> answered(desk.backRoom().lift(lifted)));
            lift.addClassName("at-start");
            getFooter().add(lift);
        }
        Button save = new Button(phrases.say(seen.isPresent() ? "parts.save" : "target.restrict"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), save);
        codeName.addKeyDownListener(Key.ENTER, enter -> save());
    }

    private void save() {
        RestrictionForm form = new RestrictionForm(
                Optional.of(codeName.getValue()),
                readers.getValue().stream().map(StaffMember::id).collect(Collectors.toSet()));
        answered(
                seen.isPresent()
                        ? desk.backRoom().change(seen.get(), form)
                        : desk.backRoom().restrict(card.id(), form));
    }

    private void answered(Answer<?> answer) {
        refusal.removeAll();
        answer.refusal().ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), () -> {
            close();
            changed.run();
        });
    }
}
