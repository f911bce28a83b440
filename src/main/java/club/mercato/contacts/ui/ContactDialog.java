package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactDefaults;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactGuard;
import club.mercato.contacts.Counterpart;
import club.mercato.contacts.Direction;
import club.mercato.contacts.Logged;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.Icon;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contact form: party, outcome and summary are asked, all else is filled in. The contact is saved at the first Enter;
 * a position that it proposes is answered before it or right after it.
 */
@JsModule("./contacts/contact-keys.ts")
class ContactDialog extends Dialog {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final Div refusal = new Div();
    private final TextArea summary = new TextArea();
    private final Span partyLabel = new Span();
    private final Span outcomeLabel = new Span();
    private final ChoiceGroup<Party> party;
    private final OutcomeChoice outcome;
    private final ProposalStrip proposal;
    private final PositionQuestion question;
    private final CautionStrip caution;
    private final UsualChips chips;
    private final NativeButton more = new NativeButton();
    private final NativeButton save = new NativeButton();
    private final NativeButton cancel = new NativeButton();
    private final TextField why = new TextField();
    private final Div body = new Div();
    private final Div unfolded = new Div();
    private @Nullable MoreFields fields;
    private @Nullable TargetCard target;
    private @Nullable LoggedContact corrected;
    private @Nullable Logged logged;
    private ContactDefaults usual;

    ContactDialog(ContactDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        party = new ChoiceGroup<>(Party.class, Party.SELLING_CLUB, partyLabel);
        outcome = new OutcomeChoice(outcomeLabel, phrases);
        proposal = new ProposalStrip(phrases);
        question = new PositionQuestion(phrases.say("contacts.proposal.name"));
        caution = new CautionStrip(phrases, desk.viewer().staff().leads(), this::close);
        chips = new UsualChips(phrases, this::unfold);
        usual = new ContactDefaults(Counterpart.NOBODY, Channel.CALL, Direction.WE_APPROACHED);
        addClassName("contact-dialog");
        setWidth("720px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        body.addClassName("contact-form");
        add(body);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                keepDraft();
            }
        });
    }

    /** Without a target the form first asks which. */
    void askTarget() {
        title(Optional.empty(), "contacts.form.title");
        ComboBox<TargetCard> choice = new ComboBox<>(phrases.say("contacts.field.target"));
        choice.setItemLabelGenerator(card -> card.shownName());
        choice.setRenderer(TargetChoice.line());
        choice.setItems(TargetChoice.open(desk.board()));
        choice.addClassName("target-choice");
        choice.addValueChangeListener(
                chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(this::about));
        body.add(choice);
        choice.focus();
    }

    void about(TargetCard card) {
        target = card;
        form(card, "contacts.form.title");
        refill();
        ContactDraft.of(card.id()).ifPresent(this::offerDraft);
        outcome.focusChosen();
    }

    void correct(TargetCard card, LoggedContact contact) {
        target = card;
        corrected = contact;
        form(card, "contacts.form.correct");
        chips.setVisible(false);
        party.show(contact.party());
        outcome.show(contact.outcome());
        outcome.mark(desk.positions().proposal(contact.party(), contact.outcome()));
        summary.setValue(contact.summary());
        why.setLabel(phrases.say("contacts.field.why"));
        why.setMaxLength(500);
        why.addClassName("why");
        body.addComponentAtIndex(body.indexOf(proposal), why);
        usual = new ContactDefaults(contact.person(), contact.channel(), contact.direction());
        unfold("");
        moreFields().show(contact, desk.staffRoom().owners());
        summary.focus();
    }

    private void form(TargetCard card, String title) {
        body.removeAll();
        title(Optional.of(card), title);
        for (Party one : Party.values()) {
            party.option(party, one, phrases.say(one.label()), mark(one, card));
        }
        party.addClassName("parties");
        party.onChoice(chosen -> {
            refill();
            propose();
        });
        outcome.onChoice(chosen -> propose());
        proposal.onAnswer(yes -> answered(yes));
        summary.setLabel(phrases.say("contacts.field.summary"));
        summary.addClassName("summary");
        summary.setMaxLength(ContactForm.LONGEST_SUMMARY);
        summary.setValueChangeMode(ValueChangeMode.ON_BLUR);
        summary.getElement()
                .addEventListener("keydown", event -> {
                    summary.setValue(event.getEventData().get("element.value").asString());
                    save();
                })
                .setFilter("event.key === 'Enter' && !event.shiftKey && !event.isComposing"
                        + " && (event.preventDefault() || true)")
                .addEventData("element.value");
        Div summaryBox = new Div(summary, hint("contacts.form.newLine"));
        summaryBox.addClassName("summary-box");
        unfolded.addClassName("unfolded");
        body.add(
                chips,
                heading(partyLabel, "contacts.field.party", "contacts.form.partyKeys"),
                party,
                caution,
                heading(outcomeLabel, "contacts.field.outcome", "contacts.form.firstLetters"),
                outcome,
                summaryBox,
                proposal,
                nextStep(card),
                unfolded,
                refusal);
        footer();
    }

    private static Component[] mark(Party party, TargetCard card) {
        return switch (party) {
            case SELLING_CLUB ->
                card.club()
                        .map(club -> new Component[] {new Roundel(club.roundel(), club.ground(), club.letter())})
                        .orElseGet(() -> new Component[] {new Icon("clubs")});
            case PLAYER -> new Component[] {new Icon("person")};
            case AGENT -> new Component[] {new Icon("people")};
            case OTHER -> new Component[0];
        };
    }

    private void title(Optional<TargetCard> card, String key) {
        getHeader().removeAll();
        H2 title = new H2(phrases.say(key));
        Div words = new Div(title);
        words.addClassName("contact-title");
        card.flatMap(TargetCard::club)
                .ifPresent(club -> getHeader().add(new Roundel(club.roundel(), club.ground(), club.letter())));
        card.ifPresent(known -> words.add(new Span(known.club()
                .map(club -> phrases.say(
                        "contacts.form.about",
                        known.shownName(),
                        club.name(),
                        phrases.say(known.stage().label())))
                .orElseGet(() -> known.shownName()))));
        getHeader().add(words);
        card.ifPresent(known -> {
            Span caption = new Span(phrases.say("contacts.form.clubPosition"));
            PositionMark mark = new PositionMark(
                    Attitude.of(known.standing().clubPosition()), desk.isStale(known.standing()), phrases);
            Div standing = new Div(caption, mark);
            standing.addClassName("contact-standing");
            getHeader().add(standing);
        });
        NativeButton close = new NativeButton("", click -> close());
        close.add(new Icon("close"));
        close.addClassName("icon-button");
        close.getElement().setAttribute("aria-label", phrases.say("parts.close"));
        getHeader().add(close);
        getElement().setAttribute("aria-label", phrases.say(key));
    }

    private Div heading(Span label, String key, String hint) {
        label.setText(phrases.say(key));
        label.addClassName("group-label");
        Div heading = new Div(label, hint(hint));
        heading.addClassName("group-heading");
        return heading;
    }

    private Span hint(String key) {
        Span hint = new Span(phrases.say(key));
        hint.addClassName("hint");
        return hint;
    }

    private Div nextStep(TargetCard card) {
        Span lead = new Span(phrases.say("contacts.form.nextStays"));
        NativeButton change = new NativeButton(phrases.say("contacts.form.change"), click -> unfold("followUp"));
        change.addClassName("text-button");
        Span what = new Span(card.standing()
                .followUp()
                .map(next -> phrases.say(
                        "contacts.form.next",
                        phrases.day(next.on(), desk.viewer().today()),
                        next.what()))
                .orElseGet(() -> phrases.say("contacts.form.noNext")));
        what.addClassName("usual-chip");
        Div line = new Div(lead, what, change);
        line.addClassName("next-step");
        return line;
    }

    private void footer() {
        getFooter().removeAll();
        more.setText(phrases.say("contacts.form.more"));
        more.addClassNames("text-button", "more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> unfold(""));
        cancel.removeAll();
        cancel.add(new Span(phrases.say("parts.cancel")), key("Esc"));
        cancel.addClassName("button");
        cancel.addClickListener(click -> close());
        save.add(new Span(phrases.say("parts.save")), key("Enter"));
        save.addClassNames("button", "primary");
        save.addClickListener(click -> save());
        getFooter().add(more, hint("contacts.form.moreHint"), cancel, save);
    }

    private static Span key(String name) {
        Span key = new Span(name);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    /** The defaults follow the party, as long as nobody said otherwise. */
    private void refill() {
        if (target == null || corrected != null) {
            return;
        }
        usual = desk.log().defaults(target.id(), party.value());
        String whom = usual.person().isNobody()
                ? ContactLook.side(party.value(), target, phrases)
                : usual.person().name();
        chips.show(desk.clock().instant(), desk.viewer().staff(), whom, usual);
        if (fields != null) {
            fields.usual(usual);
        }
    }

    private void propose() {
        Optional<Attitude> proposed = desk.positions().proposal(party.value(), outcome.value());
        outcome.mark(proposed);
        proposal.offer(proposed, proposed.isPresent() ? last() : "");
        look();
    }

    /** Asks the guards again whenever what they look at was said anew. */
    private void look() {
        TargetCard card = target;
        if (card == null || corrected != null) {
            return;
        }
        Direction direction = Optional.ofNullable(fields)
                .map(shown -> shown.direction.getValue())
                .orElse(usual.direction());
        Optional<Instant> when = Optional.ofNullable(fields)
                .map(shown -> shown.when.getValue())
                .map(local -> local.atZone(phrases.zone()).toInstant());
        caution.show(desk.log().caution(card.id(), party.value(), direction, when), card.id());
    }

    private String last() {
        return Optional.ofNullable(target)
                .flatMap(card -> desk.positions().current(card.id(), party.value()))
                .map(reading -> phrases.say(
                        "contacts.proposal.last",
                        phrases.say(reading.attitude().said()),
                        phrases.day(reading.on(), desk.viewer().today())))
                .orElseGet(() -> phrases.say("contacts.proposal.first"));
    }

    private void unfold(String field) {
        MoreFields shown = moreFields();
        more.getElement().setAttribute("aria-expanded", "true");
        if (!field.isEmpty()) {
            shown.of(field).focus();
        }
    }

    private MoreFields moreFields() {
        MoreFields shown = fields;
        if (shown == null) {
            shown = new MoreFields(
                    phrases, desk.staffRoom().owners(), desk.viewer().staff());
            shown.usual(usual);
            unfolded.add(shown);
            shown.direction.addValueChangeListener(said -> look());
            shown.when.addValueChangeListener(said -> look());
            fields = shown;
        }
        return shown;
    }

    private void offerDraft(ContactDraft draft) {
        party.show(draft.party());
        outcome.show(draft.outcome());
        summary.setValue(draft.summary());
        refill();
        propose();
        NativeButton anew = new NativeButton(phrases.say("contacts.form.anew"));
        Div note = new Div(new Span(phrases.say("contacts.form.draft")), anew);
        note.addClassName("draft-note");
        anew.addClassName("text-button");
        anew.addClickListener(click -> {
            party.show(Party.SELLING_CLUB);
            outcome.show(Outcome.INFORMATION);
            summary.clear();
            refill();
            propose();
            body.remove(note);
            outcome.focusChosen();
        });
        body.addComponentAsFirst(note);
    }

    private void keepDraft() {
        if (target != null && corrected == null && logged == null) {
            ContactDraft.keep(target.id(), new ContactDraft(party.value(), outcome.value(), summary.getValue()));
        }
    }

    void save() {
        TargetCard card = target;
        if (card == null || logged != null) {
            return;
        }
        refusal.removeAll();
        summary.setInvalid(false);
        why.setInvalid(false);
        ContactForm form = ContactForm.of(card.id(), party.value(), outcome.value(), summary.getValue());
        Optional<ContactForm> filled = fields == null ? Optional.of(form) : fields.into(form, usual.person());
        if (filled.isEmpty()) {
            return;
        }
        ContactForm wish = proposal.confirmed() ? filled.get().confirming() : filled.get();
        Answer<Logged> answer = corrected == null
                ? caution.reason()
                        .map(reason -> desk.log().logDespite(wish, reason))
                        .orElseGet(() -> desk.log().log(wish))
                : desk.log().correct(corrected.id(), corrected.version(), wish, why.getValue());
        switch (answer) {
            case Answer.Done<Logged>(Logged done) -> saved(card, done);
            case Answer.No<Logged>(Refused refused) -> refused(refused);
        }
    }

    private void saved(TargetCard card, Logged done) {
        logged = done;
        ContactDraft.drop(card.id());
        desk.tellChanged(card.id());
        if (proposal.waits()) {
            waitForTheAnswer();
        } else {
            finish(done.position());
        }
    }

    /** It is saved; only the position is open. That question stays at the foot of the page and blocks nothing. */
    private void waitForTheAnswer() {
        close();
        Span said = hint("contacts.form.saved");
        said.getElement().setAttribute("role", "status");
        Div strip = new Div(said, proposal);
        strip.addClassNames("contact-form", "is-saved");
        question.add(strip);
        question.open();
        proposal.focusHere();
    }

    private void answered(boolean yes) {
        Logged done = logged;
        if (done == null || target == null) {
            summary.focus();
            return;
        }
        if (!yes) {
            finish(Optional.empty());
            return;
        }
        switch (desk.positions().confirm(done.id())) {
            case Answer.Done<PositionReading>(PositionReading reading) -> {
                desk.tellChanged(target.id());
                finish(Optional.of(reading));
            }
            case Answer.No<PositionReading>(Refused refused) -> refused(refused);
        }
    }

    private void finish(Optional<PositionReading> position) {
        close();
        question.close();
        String said = phrases.say(corrected == null ? "contacts.form.logged" : "contacts.form.corrected");
        desk.say(position.map(reading -> phrases.say(
                        "contacts.form.withPosition",
                        said,
                        phrases.say(reading.party().label() + ".positionHead"),
                        phrases.say(reading.attitude().said()),
                        when(reading.on())))
                .orElse(said));
    }

    private String when(LocalDate day) {
        LocalDate today = desk.viewer().today();
        return day.equals(today) ? phrases.say("contacts.form.today") : phrases.day(day, today);
    }

    private void refused(Refused refused) {
        String why = phrases.say(refused.why());
        String field = refused.lacks().map(Refused.Datum::name).orElse("");
        switch (field) {
            case "summary" -> {
                summary.setErrorMessage(why);
                summary.setInvalid(true);
                summary.focus();
            }
            case "why" -> {
                this.why.setErrorMessage(why);
                this.why.setInvalid(true);
                this.why.focus();
            }
            case "goOn" -> stopped(refused, why);
            default -> {
                if (fields == null || !fields.complain(field, why)) {
                    refusal.add(new RefusalNote(refused, phrases));
                    showTheirs();
                }
            }
        }
    }

    private void stopped(Refused refused, String why) {
        TargetCard card = target;
        if (card != null && corrected == null && caution.reason().isEmpty()) {
            caution.show(Optional.of(new ContactGuard.Caution(refused, true)), card.id());
        } else if (corrected == null) {
            caution.complain(why);
        } else {
            refusal.add(new RefusalNote(refused, phrases));
        }
    }

    /** Somebody corrected it meanwhile: theirs stands beside what is typed here, and the next save is on top of it. */
    private void showTheirs() {
        LoggedContact seen = corrected;
        if (seen == null) {
            return;
        }
        desk.log().versions(seen.id()).stream().findFirst().ifPresent(theirs -> {
            if (theirs.version() != seen.version()) {
                corrected = theirs;
                Div text = new Div();
                text.setText(phrases.say(
                        "contacts.form.theirs", phrases.say(theirs.outcome().label()), theirs.summary()));
                text.addClassName("theirs");
                refusal.add(text);
            }
        });
    }

    /** Holds the proposal that a saved contact left open. */
    private static final class PositionQuestion extends Dialog {

        PositionQuestion(String name) {
            setAriaLabel(name);
            setModality(ModalityMode.MODELESS);
            addClassName("position-question");
        }
    }
}
