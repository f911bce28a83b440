package club.mercato.approach.ui;

import club.mercato.approach.Paper;
import club.mercato.approach.PaperForm;
import club.mercato.approach.PaperKind;
import club.mercato.contacts.Channel;
import club.mercato.directory.picker.ClubPicker;
import club.mercato.documents.field.DocumentField;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;

/** Puts a notice to the player's club on record, or its consent, with the paper itself. */
class NoticeDialog extends Dialog {

    private final transient ApproachScreens screens;
    private final transient Phrasebook phrases;
    private final transient TargetCard target;
    private final RadioButtonGroup<PaperKind> kind = new RadioButtonGroup<>();
    private final DatePicker on = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final ClubPicker club;
    private final TextField person = new TextField();
    private final Select<Channel> channel = new Select<>();
    private final TextField note = new TextField();
    private final DocumentField document;
    private final Div refusal = new Div();
    private final Button save = new Button();

    NoticeDialog(ApproachScreens screens, TargetCard target) {
        this.screens = screens;
        this.target = target;
        phrases = screens.viewer().phrases();
        club = new ClubPicker(phrases.say("approach.field.club.NOTICE"), screens.clubs());
        document = new DocumentField(phrases.say("approach.field.document"), screens.documents(), phrases, 1);
        addClassName("notice-dialog");
        setWidth("480px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        fields();
        Div when = new Div(on, channel);
        when.addClassName("field-pair");
        Div fields = new Div(kind, club, when, until, person, note, document);
        fields.addClassName("form-fields");
        add(fields, refusal);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), save);
        show(PaperKind.NOTICE);
        if (club.picked().isPresent()) {
            person.focus(); // Escape in the club's field would empty it
        } else {
            club.focus();
        }
    }

    private void fields() {
        kind.setLabel(phrases.say("approach.field.kind"));
        kind.setItems(PaperKind.values());
        kind.setItemLabelGenerator(choice -> phrases.say("approach.kind.long." + choice.name()));
        kind.setValue(PaperKind.NOTICE);
        kind.addValueChangeListener(chosen -> show(chosen.getValue()));
        club.setRequiredIndicatorVisible(true);
        target.club().ifPresent(his -> club.pick(his.id()));
        on.setLocale(phrases.locale());
        on.setValue(screens.viewer().today());
        on.setMax(screens.viewer().today());
        until.setLabel(phrases.say("approach.field.until"));
        until.setLocale(phrases.locale());
        channel.setLabel(phrases.say("approach.field.channel"));
        channel.setItems(Channel.LETTER, Channel.EMAIL, Channel.MESSAGE);
        channel.setItemLabelGenerator(choice -> phrases.say(choice.label()));
        channel.setValue(Channel.LETTER);
        person.setMaxLength(PaperForm.LONGEST_PERSON);
        note.setLabel(phrases.say("approach.field.note"));
        note.setMaxLength(PaperForm.LONGEST_NOTE);
    }

    private void show(PaperKind chosen) {
        setHeaderTitle(phrases.say("approach.dialog." + chosen.name(), target.shownName()));
        save.setText(phrases.say("approach.save." + chosen.name()));
        club.setLabel(phrases.say("approach.field.club." + chosen.name()));
        on.setLabel(phrases.say("approach.field.on." + chosen.name()));
        person.setLabel(phrases.say("approach.field.person." + chosen.name()));
        until.setVisible(chosen == PaperKind.CONSENT);
    }

    private void save() {
        refusal.removeAll();
        fieldsByName().values().forEach(field -> field.setInvalid(false));
        if (club.picked().isEmpty()) {
            complain(club, phrases.say("approach.refused.noClub"));
            return;
        }
        if (on.isEmpty()) {
            complain(on, phrases.say("approach.refused.noDay"));
            return;
        }
        if (document.saysThatOneIsOnItsWay()) {
            return;
        }
        PaperForm form = new PaperForm(
                target.id(),
                kind.getValue(),
                club.picked().get(),
                on.getValue(),
                Optional.ofNullable(until.getValue()),
                person.getValue(),
                channel.getValue(),
                document.received().stream().findFirst(),
                note.getValue());
        switch (screens.approach().record(form)) {
            case Answer.Done<Paper>(Paper paper) -> {
                close();
                screens.changed(target, "approach.saved." + paper.kind().name());
            }
            case Answer.No<Paper>(Refused refused) -> refused(refused);
        }
    }

    private void refused(Refused refused) {
        String why = phrases.say(refused.why());
        refused.lacks()
                .flatMap(datum -> Optional.ofNullable(fieldsByName().get(datum.name())))
                .ifPresentOrElse(field -> complain(field, why), () -> refusal.add(new RefusalNote(refused, phrases)));
    }

    private static void complain(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private Map<String, HasValidation> fieldsByName() {
        return Map.of("on", on, "until", until, "person", person, "note", note, "club", club);
    }
}
