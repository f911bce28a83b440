package club.mercato.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Direction;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.kernel.Money;
import club.mercato.parts.ActWanted;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contact form: three fields and Enter. */
@Import(Told.class)
class ContactFormTest extends ScreenTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Autowired
    private Told told;

    @Autowired
    private ContactLog log;

    @Autowired
    private Positions positions;

    @Autowired
    private FollowUps followUps;

    @Test
    void onlyASummaryIsNeeded() {
        TargetCard target = opened("Only Summary");

        save("Rang, chatted.");

        LoggedContact contact = logged(target).getFirst();
        assertThat(contact.party()).isEqualTo(Party.SELLING_CLUB);
        assertThat(contact.outcome()).isEqualTo(Outcome.INFORMATION);
        assertThat(contact.summary()).isEqualTo("Rang, chatted.");
        assertThat(_find(ContactDialog.class)).as("the form is done").isEmpty();
    }

    @Test
    void partyOutcomeAndSummaryThenTheProposalIsConfirmedWithOneKey() {
        TargetCard target = opened("Three Fields");
        _get(OutcomeChoice.class).choose(Outcome.NOT_FOR_SALE);

        save("With the Champions League ahead they will not discuss a departure.");

        assertThat(logged(target)).as("saved at the first Enter").hasSize(1);
        ProposalStrip proposal = _get(ProposalStrip.class);
        assertThat(proposal.isVisible()).isTrue();
        assertThat(told.card(target.id()).standing().clubPosition()).isEqualTo(ClubPosition.UNKNOWN);

        proposal.answer(true);

        assertThat(told.card(target.id()).standing().clubPosition()).isEqualTo(ClubPosition.NOT_FOR_SALE);
        assertThat(_find(ContactDialog.class)).isEmpty();
        assertThat(told()).isEqualTo("Logged. Club position: not for sale, today.");
    }

    @Test
    void aProposalThatIsLeftLeavesThePositionUnread() {
        TargetCard target = opened("Left");
        _get(OutcomeChoice.class).choose(Outcome.REFUSED_TO_TALK);
        save("They would not.");

        _get(ProposalStrip.class).answer(false);

        assertThat(positions.positions(target.id())).isEmpty();
        assertThat(logged(target)).hasSize(1);
        assertThat(_find(ContactDialog.class)).isEmpty();
    }

    @Test
    void aProposalAnsweredBeforeEnterIsSavedWithTheContact() {
        TargetCard target = opened("Before Enter");
        _get(OutcomeChoice.class).choose(Outcome.LISTENING);
        _get(ProposalStrip.class).answer(true);

        save("They listen.");

        assertThat(told.card(target.id()).standing().clubPosition()).isEqualTo(ClubPosition.LISTENING);
        assertThat(_find(ContactDialog.class)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        TargetCard target = opened("Missing");
        _get(OutcomeChoice.class).choose(Outcome.PENDING);

        save("   ");

        assertThat(summary().isInvalid()).isTrue();
        assertThat(summary().getErrorMessage()).isEqualTo("Say in a few words what was said.");
        assertThat(_get(OutcomeChoice.class).value()).isEqualTo(Outcome.PENDING);
        assertThat(logged(target)).isEmpty();
    }

    @Test
    void aFormClosedUnsavedIsOfferedAgain() {
        TargetCard target = opened("Draft");
        _get(OutcomeChoice.class).choose(Outcome.PENDING);
        summary().setValue("Half a sent");
        _get(ContactDialog.class).close();

        ask(target);

        assertThat(summary().getValue()).isEqualTo("Half a sent");
        assertThat(_get(OutcomeChoice.class).value()).isEqualTo(Outcome.PENDING);

        save("Half a sentence.");
        ask(target);

        assertThat(summary().getValue()).as("a saved form leaves no draft").isEmpty();
    }

    @Test
    void theOtherFieldsAreThereOnDemand() {
        TargetCard target = opened("On Demand");
        assertThat(_find(MoreFields.class)).isEmpty();
        _click(button("More fields"));
        MoreFields more = _get(MoreFields.class);
        more.person.type("P. Longoria");
        more.channel.setValue(Channel.MEETING);
        _get(PriceNamed.class).amount.setValue(new BigDecimal("40000000"));
        more.followUp.setValue("Call again");

        save("He named a price.");

        assertThat(more.followUpOn.isInvalid()).as("a next step needs a day").isTrue();
        more.followUpOn.setValue(LocalDate.now(Telling.ROME).plusDays(3));
        save("He named a price.");

        LoggedContact contact = logged(target).getFirst();
        assertThat(contact.person().name()).isEqualTo("P. Longoria");
        assertThat(contact.channel()).isEqualTo(Channel.MEETING);
        assertThat(contact.price()).contains(Money.of(40_000_000, "EUR"));
        assertThat(told.card(target.id()).standing().followUp().orElseThrow().what())
                .isEqualTo("Call again");
    }

    @Test
    void everythingThatWasTypedIsOfferedAgain() {
        TargetCard target = opened("Whole Draft");
        _get(PartyChoice.class).choose(Party.AGENT);
        _get(OutcomeChoice.class).choose(Outcome.PRICE_NAMED);
        _get(PriceNamed.class).amount.setValue(new BigDecimal("12000000"));
        _click(button("More fields"));
        MoreFields more = _get(MoreFields.class);
        more.person.type("An Agent");
        more.channel.setValue(Channel.MEETING);
        more.followUpOn.setValue(LocalDate.now(Telling.ROME).plusDays(2));
        _get(ContactDialog.class).close();

        ask(target);

        assertThat(_get(PartyChoice.class).value()).isEqualTo(Party.AGENT);
        assertThat(_get(PriceNamed.class).amount.getValue()).isEqualByComparingTo("12000000");
        MoreFields again = _get(MoreFields.class);
        assertThat(again.person.person().name()).isEqualTo("An Agent");
        assertThat(again.channel.getValue()).isEqualTo(Channel.MEETING);
        assertThat(again.followUpOn.getValue())
                .isEqualTo(LocalDate.now(Telling.ROME).plusDays(2));

        _click(button("Start anew"));

        assertThat(_find(MoreFields.class)).isEmpty();
        assertThat(_get(PartyChoice.class).value()).isEqualTo(Party.SELLING_CLUB);
    }

    @Test
    void aNamedPriceIsAskedForAtOnce() {
        TargetCard target = opened("Price At Once");
        assertThat(_find(PriceNamed.class)).isEmpty();

        _get(OutcomeChoice.class).choose(Outcome.PRICE_NAMED);
        _get(PriceNamed.class).amount.setValue(new BigDecimal("40000000.123"));
        save("Forty.");
        assertThat(_get(PriceNamed.class).amount.isInvalid())
                .as("no such cents")
                .isTrue();

        _get(PriceNamed.class).amount.setValue(new BigDecimal("40000000"));
        save("Forty.");

        assertThat(logged(target).getFirst().price()).contains(Money.of(40_000_000, "EUR"));
    }

    @Test
    void theFormSaysThatNoAgentIsOnRecord() {
        opened("No Agent");

        assertThat(_get(PartyChoice.class).getElement().getTextRecursively()).contains("Agentnot on record");
    }

    /** In the second of two hours that were both called half past two; whoever corrects it sits in New York. */
    @Test
    void aCorrectionOfTheTextAloneLeavesTheMomentAndItsZone() {
        TargetCard target = told.approached("Corrected From Afar", "Olympique Form");
        Instant moment = Instant.parse("2025-10-26T01:30:00Z");
        told.as(
                told.recruiter(),
                () -> log.log(ContactForm.of(target.id(), Party.SELLING_CLUB, Outcome.LISTENING, "They will hear us.")
                                .at(moment, Telling.ROME))
                        .orElseThrow());
        signIn(inNewYork(told.recruiter()));
        UI.getCurrent().navigate("targets/" + target.id().value());

        _click(button("Correct"));
        _get(TextField.class, spec -> spec.withLabel("Why it is corrected")).setValue("Misheard");
        save("They will hear us in June.");

        LoggedContact corrected = logged(target).getFirst();
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.when()).isEqualTo(moment);
        assertThat(corrected.zone()).isEqualTo(Telling.ROME);
    }

    @Test
    void whatIsDueAtOneAtNightInRomeIsDueTheEveningBeforeInNewYork() {
        TargetCard target = told.approached("Due From Afar", "Olympique Form");
        LocalDate day = LocalDate.now(Telling.ROME).plusDays(20);
        told.as(
                told.recruiter(),
                () -> followUps
                        .set(
                                target.id(),
                                new FollowUpForm("Call", day, Optional.of(LocalTime.of(1, 0)), Optional.empty()))
                        .orElseThrow());
        ZonedDateTime there = day.atTime(1, 0).atZone(Telling.ROME).withZoneSameInstant(NEW_YORK);
        signIn(inNewYork(told.recruiter()));
        UI.getCurrent().navigate("targets/" + target.id().value());

        _click(button("Change"));

        assertThat(there.toLocalDate()).isEqualTo(day.minusDays(1));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("On")).getValue())
                .isEqualTo(there.toLocalDate());
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(there.toLocalTime());
    }

    private static StaffMember inNewYork(StaffMember member) {
        return new StaffMember(
                member.key(), member.username(), member.name(), member.initials(), member.roles(), NEW_YORK);
    }

    @Test
    void aCorrectionSaysWhatChangedAndKeepsTheFirstText() {
        TargetCard target = told.approached("Corrected In Form", "Olympique Form");
        told.on(
                LocalDate.now(Telling.ROME).minusDays(1),
                () -> log.log(ContactForm.of(
                                target.id(), Party.SELLING_CLUB, Outcome.LISTENING, "They will talk in June."))
                        .orElseThrow());
        signIn(told.recruiter());
        UI.getCurrent().navigate("targets/" + target.id().value());

        _click(button("Correct"));
        assertThat(summary().getValue()).isEqualTo("They will talk in June.");
        _get(OutcomeChoice.class).choose(Outcome.PENDING);
        save("They will talk in July.");
        TextField why = _get(TextField.class, spec -> spec.withLabel("Why it is corrected"));
        assertThat(why.isInvalid()).as("a correction needs a reason").isTrue();

        why.setValue("Misheard");
        _click(button("Save"));

        LoggedContact contact = logged(target).getFirst();
        assertThat(contact.version()).isEqualTo(2);
        assertThat(contact.direction()).as("what was not touched stays").isEqualTo(Direction.WE_APPROACHED);
        _click(button("Corrected by"));
        String told = _get(Corrections.class).getElement().getOuterHTML();
        assertThat(told.replaceAll("\\s*\\n\\s*", ""))
                .contains("<del>", "<ins>", "removed:", "added:", "First logged by");
        assertThat(_get(Corrections.class).getElement().getTextRecursively())
                .contains("Outcome: removed: Listeningadded: Pending")
                .contains("They will talk in removed: Juneadded: July.")
                .contains("They will talk in June.");
    }

    @Test
    void withoutATargetTheFormFirstAsksWhich() {
        TargetCard target = told.approached("Asked Which", "Olympique Form");
        signIn(told.recruiter());
        ActWanted.tell(UI.getCurrent(), "log-contact", Optional.empty());

        ComboBox<TargetCard> choice = _get(ComboBox.class);
        choice.setValue(told.card(target.id()));
        save("Found him.");

        assertThat(logged(target)).hasSize(1);
    }

    @Test
    void aDirectorLogsNothing() {
        TargetCard target = told.approached("Director", "Olympique Form");
        signIn(Role.DIRECTOR);

        ActWanted.tell(UI.getCurrent(), "log-contact", Optional.of(target.id().value()));

        assertThat(_find(ContactDialog.class)).isEmpty();
    }

    @Test
    void whatABidIsAnsweredIsRecordedOnItsPage() {
        opened("No Bid");

        assertThat(_get(OutcomeChoice.class).getElement().getOuterHTML()).contains("Recorded on the page of the bid");
    }

    @Test
    void whereNoClubIsAskedTheFormBeginsWithThePlayer() {
        TargetCard target = told.target("Asked Himself", "Olympique Form", Route.FREE_AGENT);
        signIn(told.recruiter());
        ask(target);

        assertThat(_get(PartyChoice.class).value()).isEqualTo(Party.PLAYER);
    }

    private TargetCard opened(String player) {
        TargetCard target = told.approached(player, "Olympique Form");
        signIn(told.recruiter());
        ask(target);
        return target;
    }

    private static void ask(TargetCard target) {
        ActWanted.tell(UI.getCurrent(), "log-contact", Optional.of(target.id().value()));
    }

    private static void save(String text) {
        summary().setValue(text);
        _click(button("Save"));
    }

    private static TextArea summary() {
        return _get(TextArea.class, spec -> spec.withLabel("Summary"));
    }

    private static NativeButton button(String text) {
        return _find(NativeButton.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private List<LoggedContact> logged(TargetCard target) {
        return log.log(target.id(), Optional.empty(), "", 0, 10);
    }

    private static String told() {
        return _get(Notification.class).getElement().getProperty("text", "");
    }
}
