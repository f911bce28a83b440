package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactDefaults;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactGuard;
import club.mercato.contacts.Counterpart;
import club.mercato.contacts.Direction;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of a contact: party, outcome, summary; what is proposed and warned of; and on demand, all the rest. */
class ContactFields extends Div {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final transient TargetCard target;
    private final PartyChoice party;
    private final OutcomeChoice outcome;
    private final SummaryField summary;
    private final PriceNamed price;
    private final CautionStrip caution;
    private final UsualChips chips;
    private final Div unfolded = new Div();
    private final transient ContactFoot foot;
    final ProposalStrip proposal;
    private @Nullable MoreFields more;
    private boolean correcting;
    private transient ContactDefaults usual =
            new ContactDefaults(Counterpart.NOBODY, Channel.CALL, Direction.WE_APPROACHED);

    /** @param leave closes the form before an act that mends something opens another */
    ContactFields(ContactDesk desk, TargetCard target, ContactFoot foot, Runnable save, Runnable leave) {
        this.desk = desk;
        this.target = target;
        this.foot = foot;
        phrases = desk.viewer().phrases();
        Span partyLabel = label("contacts.field.party");
        Span outcomeLabel = label("contacts.field.outcome");
        party = new PartyChoice(partyLabel, phrases);
        outcome = new OutcomeChoice(outcomeLabel, phrases);
        summary = new SummaryField(phrases, save);
        price = new PriceNamed(phrases);
        caution = new CautionStrip(phrases, desk.viewer().staff().leads(), leave);
        proposal = new ProposalStrip(phrases);
        chips = new UsualChips(phrases, this::unfold);
        unfolded.addClassName("unfolded");
        addClassName("contact-fields");
        party.offer(target, desk.counterparts().agent(target.id()).isPresent());
        party.show(Party.askedFirst(target.route()));
        desk.offerNames(summary.input(), target.id());
        party.onChoice(chosen -> {
            refill();
            propose();
        });
        outcome.onChoice(chosen -> {
            price.asked(chosen);
            propose();
        });
        add(
                chips,
                heading(partyLabel, "contacts.form.partyKeys"),
                party,
                caution,
                heading(outcomeLabel, "contacts.form.firstLetters"),
                outcome,
                summary,
                price,
                proposal,
                new NextStays(target, desk.viewer().today(), phrases, () -> unfold("followUp")),
                unfolded);
    }

    private Span label(String key) {
        Span label = new Span(phrases.say(key));
        label.addClassName("group-label");
        return label;
    }

    private Div heading(Span label, String key) {
        Span hint = new Span(phrases.say(key));
        hint.addClassName("hint");
        Div heading = new Div(label, hint);
        heading.addClassName("group-heading");
        return heading;
    }

    void focusHere() {
        outcome.focusChosen();
    }

    void focusSummary() {
        summary.focusHere();
    }

    /** The defaults follow the party, as long as nobody said otherwise. */
    void refill() {
        if (!correcting) {
            usual = desk.log().defaults(target.id(), party.value());
            String whom = usual.person().isNobody()
                    ? ContactLook.side(party.value(), target, phrases)
                    : usual.person().name();
            chips.show(desk.clock().instant(), desk.viewer().staff(), whom, usual);
            if (more != null) {
                more.usual(usual);
            }
        }
        look();
    }

    void unfold(String field) {
        MoreFields shown = more();
        price.setVisible(true);
        foot.unfolded();
        if (!field.isEmpty()) {
            shown.of(field).focus();
        }
    }

    /** Shows a contact that is to be told anew. */
    void show(LoggedContact contact) {
        correcting = true;
        chips.setVisible(false);
        party.show(contact.party());
        outcome.show(contact.outcome());
        outcome.mark(desk.positions().proposal(contact.party(), contact.outcome()));
        summary.show(contact.summary());
        unfold("");
        more().show(contact);
        contact.price().ifPresent(price::show);
    }

    void show(ContactDraft draft) {
        unfolded.removeAll();
        more = null;
        foot.folded();
        party.show(draft.party());
        outcome.show(draft.outcome());
        summary.show(draft.summary());
        price.show(draft.price());
        price.asked(draft.outcome());
        refill();
        draft.more().ifPresent(typed -> {
            unfold("");
            more().show(typed);
        });
        propose();
    }

    ContactDraft draft() {
        return new ContactDraft(
                party.value(),
                outcome.value(),
                summary.value(),
                price.typed(),
                Optional.ofNullable(more).flatMap(MoreFields::touched));
    }

    /** What was filled in; empty if something cannot be read, which is said at its field. */
    Optional<ContactForm> filled() {
        summary.clean();
        ContactForm form = ContactForm.of(target.id(), party.value(), outcome.value(), summary.value());
        if (!(price.read() instanceof Answer.Done<Optional<Money>>(Optional<Money> named))) {
            return Optional.empty();
        }
        ContactForm priced = named.map(form::naming).orElse(form);
        ContactForm answered = proposal.confirmed() ? priced.confirming() : priced;
        return more == null ? Optional.of(answered) : more.into(answered);
    }

    /** Why the viewer goes on although something stops the contact; empty if nobody said so. */
    Optional<String> goingOn() {
        return caution.reason();
    }

    /** Shows a refusal at the field it lies in; answers whether there is one. */
    boolean complain(String field, Refused refused) {
        String said = phrases.say(refused.why());
        switch (field) {
            case "summary" -> summary.complain(said);
            case "price" -> price.complain(said);
            case "goOn" -> {
                return stopped(refused, said);
            }
            default -> {
                return more != null && more.complain(field, said);
            }
        }
        return true;
    }

    /** A correction knows no going on: what stops it is said below it. */
    private boolean stopped(Refused refused, String said) {
        if (!correcting && caution.reason().isPresent()) {
            caution.complain(said);
        } else if (!correcting) {
            caution.show(Optional.of(new ContactGuard.Caution(refused, true)), target.id());
        }
        return !correcting;
    }

    /** Asks what speaks against the contact as it stands here; what is on record is not asked again. */
    private void look() {
        if (correcting) {
            return;
        }
        Optional<Direction> said = Optional.ofNullable(more).map(fields -> fields.direction.getValue());
        Optional<Instant> when = Optional.ofNullable(more)
                .map(fields -> fields.when.getValue())
                .map(moment -> moment.atZone(phrases.zone()).toInstant());
        caution.show(desk.log().caution(target.id(), party.value(), said.orElse(usual.direction()), when), target.id());
    }

    private void propose() {
        Optional<Attitude> proposed = desk.positions().proposal(party.value(), outcome.value());
        outcome.mark(proposed);
        proposal.offer(proposed, proposed.isPresent() ? last() : "");
    }

    private String last() {
        return desk.positions()
                .current(target.id(), party.value())
                .map(reading -> phrases.say(
                        "contacts.proposal.last",
                        phrases.say(reading.attitude().said()),
                        phrases.day(reading.on(), desk.viewer().today())))
                .orElseGet(() -> phrases.say("contacts.proposal.first"));
    }

    private MoreFields more() {
        MoreFields shown = more;
        if (shown == null) {
            shown = new MoreFields(
                    desk, (typed, limit) -> desk.counterparts().of(target.id(), party.value(), typed, limit));
            shown.usual(usual);
            shown.onApproach(this::look);
            unfolded.add(shown);
            more = shown;
        }
        return shown;
    }
}
