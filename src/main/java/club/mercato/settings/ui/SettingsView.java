package club.mercato.settings.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Viewer;
import club.mercato.settings.HouseSettings;
import club.mercato.settings.Setting;
import club.mercato.settings.SettingGroup;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** The house's settings, for managers and administrators. */
@Route("settings")
@RolesAllowed({"MANAGER", "ADMIN"})
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HouseSettings settings;
    private final transient Phrasebook phrases;
    private final transient Map<Setting, IntegerField> fields = new LinkedHashMap<>();
    private final Div outcome = new Div();
    private transient Map<Setting, Integer> seen = Map.of();

    SettingsView(HouseSettings settings, Viewer viewer) {
        this.settings = settings;
        phrases = viewer.phrases();
        addClassNames("list-page", "settings-page");
        outcome.addClassName("settings-outcome");
        outcome.getElement().setAttribute("role", "status");
        Header header = new Header(new H1(phrases.say("settings.title")));
        header.addClassName("list-header");
        add(header);
        settings.groups().stream().map(this::group).forEach(this::add);
        Button save = new Button(phrases.say("parts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        Div foot = new Div(save, outcome);
        foot.addClassName("settings-foot");
        add(foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(settings.values());
    }

    @Override
    public String getPageTitle() {
        return phrases.say("settings.title");
    }

    private Section group(SettingGroup group) {
        H2 title = new H2(phrases.say(group.label()));
        Paragraph why = new Paragraph(phrases.say(group.label() + ".why"));
        why.addClassName("hint");
        Div inputs = new Div();
        inputs.addClassName("settings-fields");
        group.settings().forEach(setting -> {
            IntegerField field = new IntegerField(phrases.say(setting.name()));
            field.setMin(setting.least());
            field.setMax(setting.most());
            field.setStepButtonsVisible(true);
            field.setSuffixComponent(new Span(phrases.say(setting.unit())));
            fields.put(setting, field);
            inputs.add(field);
        });
        Section section = new Section(title, why, inputs);
        section.addClassNames("panel", "settings-group");
        return section;
    }

    private void show(Map<Setting, Integer> values) {
        seen = values;
        fields.forEach((setting, field) -> {
            Integer value = values.get(setting);
            field.setValue(value != null && value == Setting.EMPTY ? null : value);
        });
    }

    private void save() {
        outcome.removeAll();
        Map<Setting, Integer> wished = new LinkedHashMap<>();
        boolean complete = true;
        for (Map.Entry<Setting, IntegerField> one : fields.entrySet()) {
            Integer typed = one.getValue().getValue();
            Integer value = typed == null && one.getKey().mayBeEmpty() ? Integer.valueOf(Setting.EMPTY) : typed;
            if (value == null) {
                complain(one.getKey(), bounds(one.getKey()));
                complete = false;
            } else {
                wished.put(one.getKey(), value);
            }
        }
        if (!complete) {
            return;
        }
        switch (settings.change(seen, wished)) {
            case Answer.Done<Map<Setting, Integer>>(Map<Setting, Integer> now) -> {
                boolean same = now.equals(seen);
                show(now);
                outcome.add(new Span(phrases.say(same ? "settings.unchanged" : "settings.saved")));
            }
            case Answer.No<Map<Setting, Integer>>(Refused refused) -> refused(refused);
        }
    }

    private void refused(Refused refused) {
        String name = refused.lacks().map(Refused.Datum::name).orElse("");
        fields.keySet().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        setting -> complain(setting, phrases.say(refused.why())),
                        () -> outcome.add(new RefusalNote(refused, phrases)));
    }

    private void complain(Setting setting, String why) {
        IntegerField field = fields.get(setting);
        if (field != null) {
            field.setErrorMessage(why);
            field.setInvalid(true);
        }
    }

    private String bounds(Setting setting) {
        return phrases.say("settings.refused.bounds", setting.least(), setting.most());
    }
}
