package club.mercato.bids.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.kernel.Money;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.terms.Denomination.Rate;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The first version of a bid is written beside what it costs. */
@Import(Told.class)
class PrepareBidTest extends ScreenTest {

    private static final Currency GBP = Currency.getInstance("GBP");

    @Autowired
    private Told told;

    @Autowired
    private BidDesk bids;

    @Test
    void theSimpleCaseIsAFeeAndYears() {
        TargetCard target = told.approached("Simple Case", "Olympique Offer");
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("targets/" + target.id().value());
        _click(button("Prepare bid"));
        assertThat(totals()).contains("Say the fixed fee.", "Say how long the contract runs");

        type("Fixed fee", "28.5m");
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(5);

        assertThat(totals()).contains("Guaranteed", "EUR 28,500,000.00", "Amortisation per season", "EUR 5,700,000.00");
        _click(button("Save bid"));
        assertThat(_get(H1.class).getElement().getTextRecursively()).isEqualTo("Simple Case");
        assertThat(bid(target).current().terms().fee()).isEqualTo(Money.of(28_500_000, "EUR"));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        TargetCard target = told.approached("Slips Of Pens", "Olympique Offer");
        open(target);
        assertThat(field("Fixed fee").isInvalid()).as("nobody typed yet").isFalse();

        type("Fixed fee", "forty");
        assertThat(field("Fixed fee").getErrorMessage()).isEqualTo("Write it in digits: 28000000, 28.5m or 900k.");
        _click(button("Save bid"));

        assertThat(field("Fixed fee").getValue()).isEqualTo("forty");
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Contract years"))
                        .getErrorMessage())
                .startsWith("Say how long the contract runs");
        assertThat(told.as(told.recruiter(), () -> bids.of(target.id()))).isEmpty();
    }

    @Test
    void aSplitAddsUpToTheCentAndSaysSoWhenItDoesNoMore() {
        TargetCard target = told.approached("Split In Three", "Olympique Offer");
        open(target);
        type("Fixed fee", "10,000,000.01");
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(3);

        _click(button("Split"));
        assertThat(text()).contains("They add up");
        type("Fixed fee", "12m");
        assertThat(text()).contains("EUR 1,999,999.99 missing");
        _click(button("Save bid"));
        assertThat(text()).contains("The instalments add up to EUR 10,000,000.01, not to EUR 12,000,000.00.");
        type("Fixed fee", "10,000,000.01");
        _click(button("Save bid"));

        List<Instalment> parts = bid(target).current().terms().price().instalments();
        assertThat(parts)
                .extracting(part -> part.amount().amount())
                .containsExactly(
                        new BigDecimal("3333333.33"), new BigDecimal("3333333.33"), new BigDecimal("3333333.35"));
    }

    @Test
    void aForeignOfferNamesTheRateAndWhoSetIt() {
        TargetCard target = told.approached("In Pounds", "Olympique Offer");
        open(target);
        type("Fixed fee", "4m");
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(4);
        currency(GBP);
        assertThat(totals()).contains("Say at which rate GBP is counted in EUR.");

        type("GBP 1 in EUR", "1.155");
        assertThat(text()).contains("Set by Recruiter Testa");
        assertThat(totals()).contains("EUR 4,620,000.00");
        _click(button("Save bid"));

        Rate rate = bid(target).current().terms().denomination().rate().orElseThrow();
        assertThat(rate.rate()).isEqualByComparingTo("1.155");
        assertThat(rate.setBy()).isEqualTo(told.recruiter().id());
    }

    @Test
    void aLoanAsksForItsEndAndItsFeeAndTheObligationForItsCondition() {
        TargetCard target = told.approached("Lent First", "Olympique Offer");
        open(target);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Loan fee"))).isEmpty();

        kind(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Fixed fee"))).isEmpty();
        _get(DatePicker.class, spec -> spec.withLabel("Lent until"))
                .setValue(LocalDate.now(Telling.ROME).plusYears(1));
        type("Loan fee", "1.5m");
        type("Price", "9m");
        type("Condition", "25 league matches");
        type("Likelihood", "40");
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(3);

        assertThat(totals()).contains("EUR 1,500,000.00", "EUR 5,100,000.00", "EUR 10,500,000.00");
        _click(button("Save bid"));
        Terms terms = bid(target).current().terms();
        assertThat(terms.kind()).isEqualTo(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION);
        assertThat(terms.price().purchase().orElseThrow().condition()).isEqualTo("25 league matches");
    }

    @Test
    void aFreeAgentsOfferHasNoFeeButItCosts() {
        TargetCard target = told.target("Free To Come", "Olympique Offer", Route.FREE_AGENT);
        open(target);

        assertThat(_find(TextField.class, spec -> spec.withLabel("Fixed fee"))).isEmpty();
        type("Gross yearly wage", "6m");
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(3);

        assertThat(totals()).contains("Guaranteed", "EUR 0.00", "Total commitment", "EUR 18,000,000.00");
    }

    @Test
    void anAddOnNeedsItsLikelihoodAndACapWhereItIsPaidEachTime() {
        TargetCard target = told.approached("Added On", "Olympique Offer");
        open(target);
        type("Fixed fee", "10m");
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(4);

        _click(button("Add add-on"));
        type("What must come true", "20 matches");
        type("Amount", "500k");
        _get(Checkbox.class, spec -> spec.withLabel("Each time it comes true")).setValue(true);
        _click(button("Save bid"));
        assertThat(field("At most").getErrorMessage()).contains("Without a cap the bid has no maximum.");
        type("At most", "1.5m");
        type("Likelihood", "50");

        assertThat(totals()).contains("EUR 10,750,000.00", "EUR 11,500,000.00");
        _click(button("Save bid"));
        assertThat(bid(target).current().sums().maximum()).isEqualTo(Money.of(11_500_000, "EUR"));
    }

    @Test
    void whereABidRunsTheWayLeadsToIt() {
        TargetCard target = told.approached("Runs Already", "Olympique Offer");
        told.as(
                told.recruiter(),
                () -> bids.prepare(target.id(), Offered.fee(4_000_000)).orElseThrow());
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("targets/" + target.id().value());
        assertThat(_find(NativeButton.class, spec -> spec.withText("Prepare bid")))
                .isEmpty();

        _click(button("Open bid"));
        assertThat(_find(BidView.class)).hasSize(1);
        UI.getCurrent().navigate("targets/" + target.id().value() + "/bid");
        assertThat(_find(BidView.class)).hasSize(1);
    }

    private void open(TargetCard target) {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("targets/" + target.id().value() + "/bid");
    }

    private BidFile bid(TargetCard target) {
        return told.as(told.recruiter(), () -> bids.running(target.id()).orElseThrow());
    }

    private static void type(String label, String typed) {
        field(label).setValue(typed);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void currency(Currency currency) {
        _get(ComboBox.class, spec -> spec.withLabel("Currency")).setValue(currency);
    }

    @SuppressWarnings("unchecked")
    private static void kind(Kind kind) {
        _get(Select.class, spec -> spec.withLabel("Kind")).setValue(kind);
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    private static String totals() {
        return _get(LiveTotals.class).getElement().getTextRecursively();
    }

    private static String text() {
        return _get(TermsEditor.class).getElement().getTextRecursively();
    }
}
