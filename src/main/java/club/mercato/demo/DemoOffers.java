package club.mercato.demo;

import club.mercato.kernel.Money;
import club.mercato.staff.StaffMember;
import club.mercato.terms.Clauses.SellOn;
import club.mercato.terms.Denomination.Rate;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import club.mercato.terms.form.ClausesForm;
import club.mercato.terms.form.ContractForm;
import club.mercato.terms.form.PriceForm;
import club.mercato.terms.form.PriceForm.Extra;
import club.mercato.terms.form.PriceForm.Part;
import club.mercato.terms.form.TermsForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Currency;
import java.util.List;

/** What the demo club offers: one of each sort that a desk sees in a summer. */
final class DemoOffers {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency GBP = Currency.getInstance("GBP");

    private final DemoClub.Ground ground;
    private final DemoTexts texts;
    private final LocalDate starts;

    DemoOffers(DemoClub.Ground ground, DemoTexts texts) {
        this.ground = ground;
        this.texts = texts;
        this.starts = ground.today().plusDays(8);
    }

    Terms small() {
        return permanent(4_200_000, List.of(), 3, 900_000)
                .expiring(starts.plusDays(2).atTime(LocalTime.of(20, 0)), DemoStaff.TURIN)
                .terms()
                .orElseThrow();
    }

    Terms atOnce() {
        return permanent(16_500_000, List.of(), 4, 2_600_000).terms().orElseThrow();
    }

    Terms inThreeParts() {
        TermsForm form = permanent(28_000_000, parts(28_000_000, EUR), 5, 4_200_000);
        PriceForm price = form.price()
                .addOns(List.of(
                        new Extra(
                                texts.text("bid.addOn.league"),
                                sum(3_000_000),
                                false,
                                null,
                                BigDecimal.valueOf(60),
                                starts.plusYears(1)),
                        new Extra(
                                texts.text("bid.addOn.matches"),
                                sum(500_000),
                                true,
                                sum(1_500_000),
                                BigDecimal.valueOf(50),
                                starts.plusYears(1))));
        return form.with(price)
                .with(form.contract().agents(sum(2_000_000), sum(800_000)))
                .with(new ClausesForm(
                        BigDecimal.TEN, SellOn.Of.PROFIT, texts.text("bid.sellOn"), null, null, null, false))
                .terms()
                .orElseThrow();
    }

    Terms loanWithObligation() {
        LocalDate until = starts.plusYears(1).minusDays(1);
        TermsForm form =
                TermsForm.empty(Kind.PERMANENT, EUR, starts, DemoStaff.TURIN).as(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION);
        PriceForm price = form.price()
                .lent(new PriceForm.Lent(until, sum(1_500_000), starts, BigDecimal.valueOf(70)))
                .bought(new PriceForm.Bought(
                        sum(9_000_000), List.of(), texts.text("bid.obligation"), BigDecimal.valueOf(40), false));
        return form.with(price)
                .with(ContractForm.empty(EUR).lasting(3, null, null).paying(sum(1_800_000), null))
                .terms()
                .orElseThrow();
    }

    /** At the rate that whoever drafts it sets. */
    Terms inPounds(StaffMember by) {
        Rate rate = new Rate(new BigDecimal("1.155"), by.id(), ground.daysAgo(6, 16, 0));
        return permanent(4_000_000, parts(4_000_000, GBP), 4, 1_100_000)
                .in(GBP, rate)
                .terms()
                .orElseThrow();
    }

    /** A million more, and a share of what he brings later. */
    Terms theirCounter(Terms ours) {
        TermsForm form = TermsForm.of(ours);
        return form.with(form.price().fee(sum(5_000_000), parts(5_000_000, GBP)))
                .with(new ClausesForm(BigDecimal.valueOf(15), SellOn.Of.FEE, "", null, null, null, false))
                .terms()
                .orElseThrow();
    }

    private TermsForm permanent(long fee, List<Part> parts, int years, long wage) {
        return TermsForm.empty(Kind.PERMANENT, EUR, starts, DemoStaff.TURIN)
                .with(PriceForm.EMPTY.fee(sum(fee), parts))
                .with(ContractForm.empty(EUR).lasting(years, null, null).paying(sum(wage), null));
    }

    private List<Part> parts(long fee, Currency currency) {
        return Instalment.splitIn(3, new Money(sum(fee), currency), starts, Period.ofYears(1)).stream()
                .map(part -> new Part(part.due(), part.amount().amount()))
                .toList();
    }

    private static BigDecimal sum(long units) {
        return BigDecimal.valueOf(units);
    }
}
