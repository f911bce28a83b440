package club.mercato.post.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.notices.NoticeKind;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Viewer;
import club.mercato.post.PostRoom;
import club.mercato.staff.EmailAddress;
import club.mercato.staff.OwnAccount;
import club.mercato.staff.Role;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** How the viewer is told of what concerns him: always under the bell, by e-mail what he chooses. */
@Route("notifications/settings")
@PermitAll
class NotificationSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PostRoom room;
    private final transient OwnAccount account;
    private final transient Phrasebook phrases;
    private final EmailField address = new EmailField();
    private final Div outcome = new Div();
    private final Paragraph why = new Paragraph();
    private final Div kinds = new Div();
    private final Div refusal = new Div();

    NotificationSettingsView(PostRoom room, OwnAccount account, StaffRoom staffRoom, Viewer viewer) {
        this.room = room;
        this.account = account;
        phrases = viewer.phrases();
        addClassNames("list-page", "settings-page");
        Header header = new Header(new H1(phrases.say("post.title")));
        header.addClassName("list-header");
        add(header, addressPanel(), choicePanel());
        if (viewer.staff().is(Role.ADMIN)) {
            add(new UndeliveredPanel(room, staffRoom, phrases));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        account.email().map(EmailAddress::value).ifPresent(address::setValue);
        showChoices();
    }

    @Override
    public String getPageTitle() {
        return phrases.say("post.title");
    }

    private Section addressPanel() {
        address.setLabel(phrases.say("post.address"));
        address.setMaxLength(254);
        address.setWidthFull();
        address.setManualValidation(true);
        Button save = new Button(phrases.say("parts.save"), click -> saveAddress());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(address);
        outcome.addClassName("settings-outcome");
        outcome.getElement().setAttribute("role", "status");
        Div foot = new Div(save, outcome);
        foot.addClassName("settings-foot");
        return panel("post.address.title", new Paragraph(phrases.say("post.address.why")), address, foot);
    }

    private Section choicePanel() {
        kinds.addClassName("mail-kinds");
        kinds.getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say("post.kinds"));
        return panel("post.kinds", why, kinds, refusal);
    }

    private Section panel(String title, Paragraph hint, Div... parts) {
        hint.addClassName("hint");
        Section section = new Section(new H2(phrases.say(title)), hint);
        section.add(parts);
        section.addClassNames("panel", "settings-group");
        return section;
    }

    private Section panel(String title, Paragraph hint, EmailField field, Div foot) {
        Section section = panel(title, hint);
        section.add(field, foot);
        return section;
    }

    private void saveAddress() {
        address.setInvalid(false);
        outcome.setText("");
        account.reachAt(address.getValue()).refusal().ifPresentOrElse(this::complain, () -> {
            outcome.setText(phrases.say(address.isEmpty() ? "post.address.removed" : "post.address.saved"));
            showChoices();
        });
    }

    private void complain(Refused refused) {
        address.setErrorMessage(phrases.say(refused.why()));
        address.setInvalid(true);
        address.focus();
    }

    private void showChoices() {
        PostRoom.Choices choices = room.choices();
        why.setText(phrases.say(
                !choices.on() ? "post.off" : choices.address().isEmpty() ? "post.noAddress" : "post.kinds.why"));
        kinds.removeAll();
        refusal.removeAll();
        choices.kinds().forEach(kind -> kinds.add(choice(kind, choices)));
    }

    private Checkbox choice(NoticeKind kind, PostRoom.Choices choices) {
        Checkbox box = new Checkbox(
                phrases.say(kind.key()), choices.open() && choices.chosen().contains(kind));
        box.setEnabled(choices.open());
        box.addValueChangeListener(change -> room.choose(kind, change.getValue())
                .refusal()
                .ifPresent(refused -> {
                    showChoices();
                    refusal.add(new RefusalNote(refused, phrases));
                }));
        return box;
    }
}
