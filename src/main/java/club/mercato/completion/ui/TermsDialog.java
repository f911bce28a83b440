package club.mercato.completion.ui;

import club.mercato.bids.BidFile;
import club.mercato.completion.Completion;
import club.mercato.completion.PersonalTerms;
import club.mercato.completion.TermsFit;
import club.mercato.contacts.Party;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.parts.FormDialog;
import club.mercato.parts.SumField;
import club.mercato.pipeline.TargetCard;
import club.mercato.terms.Terms;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Records what was agreed with the player; what the directors approved stands in the fields, and what is other is named. */
class TermsDialog extends FormDialog {

    private final transient CompletionScreens screens;
    private final transient TargetCard target;
    private final transient Terms offered;
    private final Select<Party> with = new Select<>();
    private final TextField person = new TextField();
    private final DatePicker on = new DatePicker();
    private final DatePicker ends = new DatePicker();
    private final SumField wage;
    private final SumField signingOn;
    private final SumField agent;
    private final Div differences = new Div();
    private final TextField differing = new TextField();
    private final TextField note = new TextField();
    private int seen;

    TermsDialog(CompletionScreens screens, TargetCard target, Completion now, BidFile offer) {
        super(
                screens.viewer().phrases(),
                screens.viewer().phrases().say("completion.dialog.terms", target.shownName()),
                screens.viewer().phrases().say("parts.act.agree-terms"),
                screens.saved(target, "completion.said.terms"));
        this.screens = screens;
        this.target = target;
        offered = offer.current().terms();
        seen = now.terms().map(PersonalTerms::number).orElse(0);
        wage = new SumField("completion.field.wage", phrases());
        signingOn = new SumField("completion.field.signingOn", phrases());
        agent = new SumField("completion.field.agent", phrases());
        addClassName("terms-dialog");
        fields();
        fill();
        row(with, person);
        row(on, ends);
        row(wage);
        row(signingOn, agent);
        row(differences);
        row(differing);
        row(note);
        compare();
        with.focus();
    }

    private void fields() {
        Phrasebook phrases = phrases();
        with.setLabel(phrases.say("completion.field.with"));
        with.setItems(Party.AGENT, Party.PLAYER);
        with.setItemLabelGenerator(party -> phrases.say(party.label()));
        with.setValue(Party.AGENT);
        person.setLabel(phrases.say("completion.field.person"));
        person.setMaxLength(PersonalTerms.LONGEST_PERSON);
        on.setLabel(phrases.say("completion.field.agreedOn"));
        on.setLocale(phrases.locale());
        on.setMax(screens.viewer().today());
        ends.setLabel(phrases.say("completion.field.ends"));
        ends.setLocale(phrases.locale());
        differing.setLabel(phrases.say("completion.field.differing"));
        differing.setMaxLength(PersonalTerms.LONGEST_TEXT);
        note.setLabel(phrases.say("completion.field.note"));
        note.setMaxLength(PersonalTerms.LONGEST_TEXT);
        differences.addClassName("differences");
        differences.getElement().setAttribute("role", "status");
        field("with", with);
        field("person", person);
        field("on", on);
        field("ends", ends);
        field("yearlyWage", wage);
        field("differing", differing);
        field("note", note);
        ends.addValueChangeListener(typed -> compare());
        List.of(wage, signingOn, agent).forEach(sum -> sum.addValueChangeListener(typed -> compare()));
    }

    private void fill() {
        on.setValue(screens.viewer().today());
        ends.setValue(offered.ends());
        wage.show(offered.contract().yearlyWage());
        signingOn.show(offered.contract().signingOnFee());
        agent.show(offered.agentFees().forPlayer());
    }

    /** While he types, what is other than the bid stands below. */
    private void compare() {
        List<Sentence> other = ends.getValue() == null
                ? List.of()
                : TermsFit.differences(
                        offered, ends.getValue(), new PersonalTerms.Pay(typed(wage), typed(signingOn), typed(agent)));
        differences.removeAll();
        other.forEach(difference -> differences.add(new Div(phrases().say(difference))));
        differences.setVisible(!other.isEmpty());
        differing.setVisible(!other.isEmpty());
    }

    private Money typed(SumField field) {
        BigDecimal value = field.getValue();
        return Money.nearest(
                value == null ? BigDecimal.ZERO : value, offered.denomination().currency());
    }

    @Override
    protected Optional<Answer<?>> send() {
        if (on.getValue() == null || ends.getValue() == null) {
            complain(on.getValue() == null ? "on" : "ends", "completion.refused.noDay");
            return Optional.empty();
        }
        return wage.read(offered.denomination().currency())
                .flatMap(yearly -> signingOn
                        .read(offered.denomination().currency())
                        .flatMap(once -> agent.read(offered.denomination().currency())
                                .map(fee -> send(new PersonalTerms.Pay(yearly, once, fee)))));
    }

    private Answer<?> send(PersonalTerms.Pay pay) {
        PersonalTerms.Form form = new PersonalTerms.Form(
                with.getValue(),
                person.getValue(),
                on.getValue(),
                ends.getValue(),
                pay,
                differing.isVisible() ? differing.getValue() : "",
                note.getValue());
        Answer<Completion> answer = screens.signing().agree(target.id(), seen, form);
        // once he is told what came meanwhile, his next try is on top of it
        seen = screens.signing().of(target).terms().map(PersonalTerms::number).orElse(0);
        return answer;
    }
}
