package club.mercato.contacts.ui;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.Logged;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contact form: party, outcome and summary are asked, all else is filled in. The contact is saved at the first Enter;
 * a position that it proposes is answered before it or right after it.
 */
class ContactDialog extends Dialog {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final Div body = new Div();
    private final Div refusal = new Div();
    private final TextField why = new TextField();
    private final PositionQuestion question;
    private final transient ContactFoot foot;
    private @Nullable ContactFields fields;
    private @Nullable TargetCard target;
    private @Nullable LoggedContact corrected;
    private @Nullable Logged logged;

    ContactDialog(ContactDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        question = new PositionQuestion(phrases);
        foot = new ContactFoot(phrases, this::unfold, this::close, this::save);
        addClassName("contact-dialog");
        setWidth("720px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        body.addClassName("contact-form");
        why.setLabel(phrases.say("contacts.field.why"));
        why.setMaxLength(500);
        why.addClassName("why");
        add(body);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                keepDraft();
            }
        });
    }

    /** Without a target the form first asks which. */
    void askTarget() {
        head(Optional.empty(), "contacts.form.title");
        ComboBox<TargetCard> choice = new ComboBox<>(phrases.say("contacts.field.target"));
        choice.setItemLabelGenerator(TargetCard::shownName);
        choice.setRenderer(TargetChoice.line());
        choice.setItems(TargetChoice.open(desk.board()));
        choice.addClassName("target-choice");
        choice.addValueChangeListener(
                chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(this::about));
        body.add(choice);
        choice.focus();
    }

    void about(TargetCard card) {
        ContactFields asked = form(card, "contacts.form.title");
        getElement().setAttribute("data-logs", card.id().value().toString());
        asked.refill();
        ContactDraft.of(card.id()).ifPresent(draft -> offer(asked, card, draft));
        asked.focusHere();
    }

    void correct(TargetCard card, LoggedContact contact) {
        corrected = contact;
        ContactFields asked = form(card, "contacts.form.correct");
        body.addComponentAtIndex(body.indexOf(refusal), why);
        asked.show(contact);
        asked.focusSummary();
    }

    private ContactFields form(TargetCard card, String title) {
        target = card;
        ContactFields asked = new ContactFields(desk, card, foot, this::save, this::close);
        fields = asked;
        asked.proposal.onAnswer(this::answered);
        head(Optional.of(card), title);
        body.removeAll();
        body.add(asked, refusal);
        getFooter().removeAll();
        foot.into(getFooter());
        return asked;
    }

    private void head(Optional<TargetCard> card, String key) {
        String title = phrases.say(key);
        getHeader().removeAll();
        getHeader().add(ContactHead.of(desk, card, title, this::close));
        getElement().setAttribute("aria-label", title);
    }

    private void unfold() {
        if (fields != null) {
            fields.unfold("");
        }
    }

    private void offer(ContactFields asked, TargetCard card, ContactDraft draft) {
        asked.show(draft);
        NativeButton anew = new NativeButton(phrases.say("contacts.form.anew"));
        Div note = new Div(new Span(phrases.say("contacts.form.draft")), anew);
        note.addClassName("draft-note");
        anew.addClassName("text-button");
        anew.addClickListener(click -> {
            body.remove(note);
            asked.show(ContactDraft.nothing(card));
            asked.focusHere();
        });
        body.addComponentAsFirst(note);
    }

    private void keepDraft() {
        if (target != null && fields != null && corrected == null && logged == null) {
            ContactDraft.keep(target.id(), fields.draft());
        }
    }

    /** The browser draws the contact as saved while it waits, so whatever comes of it, it is told that this is the answer. */
    void save() {
        try {
            keep();
        } finally {
            UI.getCurrent().getPage().executeJs("window.mercatoContact.answered()");
        }
    }

    private void keep() {
        ContactFields asked = fields;
        TargetCard card = target;
        if (asked == null || card == null || logged != null) {
            return;
        }
        refusal.removeAll();
        why.setInvalid(false);
        asked.filled().ifPresent(form -> {
            switch (send(form, asked.goingOn())) {
                case Answer.Done<Logged>(Logged done) -> {
                    saved(card, done, asked.proposal);
                    desk.sayUnreached(
                            card.id(),
                            form.summary(),
                            form.followUp().map(FollowUpForm::what).orElse(""));
                }
                case Answer.No<Logged>(Refused refused) -> refused(asked, refused);
            }
        });
    }

    private Answer<Logged> send(ContactForm form, Optional<String> goingOn) {
        LoggedContact seen = corrected;
        if (seen != null) {
            return desk.log().correct(seen.id(), seen.version(), form, why.getValue());
        }
        return goingOn.map(reason -> desk.log().logDespite(form, reason)).orElseGet(() -> desk.log().log(form));
    }

    private void saved(TargetCard card, Logged done, ProposalStrip proposal) {
        logged = done;
        ContactDraft.drop(card.id());
        desk.tellChanged(card.id());
        if (proposal.waits()) {
            close();
            question.ask(proposal);
        } else {
            finish(done.position());
        }
    }

    private void answered(boolean yes) {
        Logged done = logged;
        ContactFields asked = fields;
        if (done == null || asked == null) {
            if (asked != null) {
                asked.focusSummary();
            }
            return;
        }
        if (!yes) {
            finish(Optional.empty());
            return;
        }
        switch (desk.positions().confirm(done.id())) {
            case Answer.Done<PositionReading>(PositionReading reading) -> {
                desk.tellChanged(reading.target());
                finish(Optional.of(reading));
            }
            case Answer.No<PositionReading>(Refused refused) -> refused(asked, refused);
        }
    }

    private void finish(Optional<PositionReading> position) {
        close();
        question.close();
        desk.sayLogged(phrases.say(corrected == null ? "contacts.form.logged" : "contacts.form.corrected"), position);
    }

    private void refused(ContactFields asked, Refused refused) {
        String field = refused.lacks().map(Refused.Datum::name).orElse("");
        if (field.equals("why")) {
            why.setErrorMessage(phrases.say(refused.why()));
            why.setInvalid(true);
            why.focus();
        } else if (!asked.complain(field, refused)) {
            refusal.add(new RefusalNote(refused, phrases));
            showTheirs();
        }
    }

    /** Somebody corrected it meanwhile: theirs stands beside what is typed here, and the next save is on top of it. */
    private void showTheirs() {
        LoggedContact seen = corrected;
        if (seen == null) {
            return;
        }
        desk.log().versions(seen.id()).stream()
                .findFirst()
                .filter(theirs -> theirs.version() != seen.version())
                .ifPresent(theirs -> {
                    corrected = theirs;
                    Div text = new Div();
                    text.setText(phrases.say(
                            "contacts.form.theirs", phrases.say(theirs.outcome().label()), theirs.summary()));
                    text.addClassName("theirs");
                    refusal.add(text);
                });
    }
}
