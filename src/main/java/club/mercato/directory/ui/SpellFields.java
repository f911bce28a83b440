package club.mercato.directory.ui;

import club.mercato.directory.ClubRegister;
import club.mercato.directory.SpellForm;
import club.mercato.directory.SpellRole;
import club.mercato.directory.picker.ClubPicker;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;

/** The form of a time at a club. */
class SpellFields extends Fields<SpellForm> {

    private final transient Wording wording;
    private final ClubPicker club;
    private final Select<SpellRole> role = new Select<>();
    private final DatePicker from;
    private final DatePicker until;

    SpellFields(ClubRegister clubs, Wording wording) {
        this.wording = wording;
        club = field("club", new ClubPicker(label("club"), clubs));
        club.setRequiredIndicatorVisible(true);
        role.setLabel(label("role"));
        role.setItems(SpellRole.values());
        role.setItemLabelGenerator(chosen -> wording.phrases().say(chosen.term()));
        role.setValue(SpellRole.PLAYER);
        field("role", role);
        from = field("from", Days.picker(label("from"), wording.phrases()));
        from.setRequiredIndicatorVisible(true);
        until = field("until", Days.picker(label("until"), wording.phrases()));
    }

    @Override
    boolean understood() {
        boolean understood = super.understood();
        if (understood && club.isEmpty()) {
            return !refuse("club", wording.phrases().say("directory.refused.noClub"));
        }
        if (understood && from.isEmpty()) {
            return !refuse("from", wording.phrases().say("directory.refused.noFirstDay"));
        }
        return understood;
    }

    @Override
    void fill(SpellForm form) {
        club.pick(form.club());
        role.setValue(form.role());
        from.setValue(form.from());
        until.setValue(form.until());
    }

    /** Asked only after {@link #understood()}. */
    @Override
    SpellForm read() {
        return new SpellForm(
                club.picked().orElseThrow(),
                role.getValue(),
                Objects.requireNonNull(from.getValue()),
                until.getValue());
    }

    /** A spell is entered once; nobody can have changed it. */
    @Override
    List<Difference> differences(SpellForm mine, SpellForm theirs) {
        return List.of();
    }

    private String label(String field) {
        return wording.phrases().say("directory.label." + field);
    }
}
