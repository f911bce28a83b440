package club.mercato.season.ui;

import club.mercato.kernel.Answer;
import club.mercato.parts.FormDialog;
import club.mercato.season.NeedForm;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what the squad lacks in a window, or says it anew. */
class NeedDialog extends FormDialog {

    private final transient SeasonDesk desk;
    private final transient WindowId window;
    private final transient @Nullable SquadNeed seen;
    private final TextField position = new TextField();
    private final TextField profile = new TextField();
    private final Select<Integer> priority = new Select<>();
    private final TextArea why = new TextArea();

    private NeedDialog(SeasonDesk desk, WindowId window, @Nullable SquadNeed seen, String title, Runnable changed) {
        super(desk.viewer().phrases(), title, changed);
        this.desk = desk;
        this.window = window;
        this.seen = seen;
        position.setLabel(phrases().say("season.field.position"));
        position.setMaxLength(NeedForm.LONGEST_POSITION);
        position.setHelperText(phrases().say("season.field.positionHelp"));
        profile.setLabel(phrases().say("season.field.profile"));
        profile.setMaxLength(NeedForm.LONGEST_PROFILE);
        priority.setLabel(phrases().say("season.field.priority"));
        priority.setItems(1, 2, 3);
        priority.setItemLabelGenerator(number -> phrases().say("season.priority", number));
        priority.setValue(2);
        why.setLabel(phrases().say("season.field.why"));
        why.setMaxLength(NeedForm.LONGEST_WHY);
        field("position", position);
        field("profile", profile);
        field("why", why);
        row(position, priority);
        row(profile);
        row(why);
        if (seen != null) {
            position.setValue(seen.position());
            profile.setValue(seen.profile());
            priority.setValue(seen.priority());
            why.setValue(seen.why());
        }
    }

    static NeedDialog entering(SeasonDesk desk, TransferWindow window, Runnable changed) {
        return new NeedDialog(
                desk, window.id(), null, desk.viewer().phrases().say("season.need.enterFor", window.name()), changed);
    }

    static NeedDialog amending(SeasonDesk desk, SquadNeed need, Runnable changed) {
        return new NeedDialog(
                desk, need.window(), need, desk.viewer().phrases().say("season.editOf", need.label()), changed);
    }

    @Override
    protected Optional<Answer<?>> send() {
        NeedForm form =
                new NeedForm(position.getValue(), profile.getValue(), priority.getValue(), window, why.getValue());
        SquadNeed before = seen;
        return Optional.of(
                before == null
                        ? desk.calendar().say(form)
                        : desk.calendar().amendNeed(before.id(), before.version(), form));
    }
}
