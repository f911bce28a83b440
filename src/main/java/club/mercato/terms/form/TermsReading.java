package club.mercato.terms.form;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.AddOn;
import club.mercato.terms.AgentFees;
import club.mercato.terms.Clauses;
import club.mercato.terms.Contract;
import club.mercato.terms.Denomination;
import club.mercato.terms.Expiry;
import club.mercato.terms.Instalment;
import club.mercato.terms.Length;
import club.mercato.terms.Levies;
import club.mercato.terms.Loan;
import club.mercato.terms.Percent;
import club.mercato.terms.Price;
import club.mercato.terms.Purchase;
import club.mercato.terms.Swapped;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form. What is missing is noted and stood in for, so that the rules can be asked about the rest: one pass finds
 * all that is wrong.
 */
final class TermsReading {

    private static final int MONTHS = 12;

    private final TermsForm form;
    private final List<Refused> missing = new ArrayList<>();
    private final List<Refused> refusals = new ArrayList<>();
    private final LocalDate starts;
    private final Denomination denomination;
    private final Price price;
    private final Contract contract;
    private final AgentFees agentFees;
    private final Clauses clauses;
    private final Optional<Expiry> expiry;

    private TermsReading(TermsForm form) {
        this.form = form;
        this.starts = day("starts", form.starts(), LocalDate.EPOCH);
        this.denomination = new Denomination(form.currency(), form.own(), Optional.ofNullable(form.rate()));
        this.price = price(form.price());
        this.contract = contract(form.contract());
        this.agentFees = new AgentFees(
                paid("agentFees.forClub", form.contract().agentForClub()),
                paid("agentFees.forPlayer", form.contract().agentForPlayer()));
        this.clauses = clauses(form.clauses());
        this.expiry = Optional.ofNullable(form.expiry()).map(at -> new Expiry(at, form.expiryZone()));
        judge();
    }

    static TermsReading of(TermsForm form) {
        return new TermsReading(form);
    }

    List<Refused> refusals() {
        return List.copyOf(refusals);
    }

    Answer<Terms> answer() {
        return refusals.isEmpty()
                ? Terms.of(form.kind(), denomination, starts, price, contract, agentFees, clauses, expiry)
                : Answer.no(refusals.getFirst());
    }

    /** Of a field that is missing, or holds one that is, no rule is asked about what stands in for it. */
    private void judge() {
        refusals.addAll(missing);
        List<String> stoodIn = missing.stream().map(TermsReading::path).toList();
        Terms.refusals(form.kind(), denomination, starts, price, contract, agentFees, clauses).stream()
                .filter(refused -> stoodIn.stream().noneMatch(path -> path.startsWith(path(refused))))
                .forEach(refusals::add);
    }

    private static String path(Refused refused) {
        return refused.lacks().map(Refused.Datum::name).orElse("");
    }

    private Price price(PriceForm typed) {
        return new Price(
                fee(typed),
                Optional.ofNullable(typed.loan()).map(this::loan),
                Optional.ofNullable(typed.purchase()).map(this::purchase),
                Optional.ofNullable(typed.swapped())
                        .map(given -> new Swapped(
                                given.player(),
                                needed("swapped.agreedValue", given.agreedValue()),
                                needed("swapped.bookValue", given.bookValue()))),
                addOns(typed.addOns()),
                new Levies(
                        typed.solidarity(),
                        typed.training(),
                        amount("levies.trainingCompensation", typed.trainingCompensation(), form.currency())));
    }

    private List<Instalment> fee(PriceForm typed) {
        Money fee = amount("fee", typed.fee(), form.currency());
        if (typed.instalments().isEmpty()) {
            return fee.isZero() ? List.of() : List.of(new Instalment(starts, fee));
        }
        List<Instalment> parts = instalments("instalments", typed.instalments());
        if (typed.fee() != null && missing.stream().noneMatch(no -> path(no).startsWith("instalments"))) {
            Money total = Money.sum(form.currency(), parts.stream().map(Instalment::amount));
            if (!total.equals(fee)) {
                lacking("instalments", Sentence.of("terms.refused.doNotAddUp", new Word.Sum(total), new Word.Sum(fee)));
            }
        }
        return parts;
    }

    private List<Instalment> instalments(String path, List<PriceForm.Part> typed) {
        List<Instalment> parts = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            String at = path + "[" + index + "].";
            parts.add(new Instalment(
                    day(at + "due", typed.get(index).due(), starts),
                    needed(at + "amount", typed.get(index).amount())));
        }
        return parts;
    }

    private Loan loan(PriceForm.Lent typed) {
        return new Loan(
                day("loan.until", typed.until(), starts),
                amount("loan.fee", typed.fee(), form.currency()),
                typed.feeDue() == null ? starts : typed.feeDue(),
                share("loan.wageShare", typed.wageShare()).orElse(Percent.ALL));
    }

    private Purchase purchase(PriceForm.Bought typed) {
        return new Purchase(
                needed("purchase.price", typed.price()),
                instalments("purchase.instalments", typed.instalments()),
                typed.condition(),
                share("purchase.likelihood", typed.likelihood()),
                typed.virtuallyCertain());
    }

    private List<AddOn> addOns(List<PriceForm.Extra> typed) {
        List<AddOn> addOns = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            addOns.add(addOn("addOns[" + index + "].", typed.get(index)));
        }
        return addOns;
    }

    private AddOn addOn(String at, PriceForm.Extra typed) {
        Money amount = needed(at + "amount", typed.amount());
        Money cap = amount;
        if (typed.perOccurrence()) {
            cap = typed.cap() == null ? amount : amount(at + "cap", typed.cap(), form.currency());
            if (typed.cap() == null) {
                lacking(at + "cap", Sentence.of("terms.refused.noCap"));
            }
        }
        if (typed.likelihood() == null) {
            lacking(at + "likelihood", Sentence.of("terms.refused.noLikelihood"));
        }
        return new AddOn(
                typed.condition(),
                amount,
                typed.perOccurrence(),
                cap,
                share(at + "likelihood", typed.likelihood()).orElse(Percent.NONE),
                Optional.ofNullable(typed.expectedOn()));
    }

    private Contract contract(ContractForm typed) {
        return new Contract(
                length(typed),
                paid("contract.yearlyWage", typed.yearlyWage()),
                paid("contract.signingOnFee", typed.signingOnFee()));
    }

    private Optional<Length> length(ContractForm typed) {
        boolean counted = typed.years() != null || typed.months() != null;
        if (typed.until() != null) {
            if (counted) {
                lacking("contract.length", Sentence.of("terms.refused.lengthTwice"));
            }
            return Optional.of(Length.until(typed.until()));
        }
        long months = MONTHS * (long) orNone(typed.years()) + orNone(typed.months());
        return counted
                ? Optional.of(new Length.Months((int) Math.clamp(months, Integer.MIN_VALUE, Integer.MAX_VALUE)))
                : Optional.empty();
    }

    private Clauses clauses(ClausesForm typed) {
        Optional<Clauses.SellOn> sellOn = share("sellOn.share", typed.sellOnShare())
                .map(share -> new Clauses.SellOn(share, typed.sellOnOf(), typed.sellOnBase()));
        Optional<Clauses.BuyBack> buyBack = typed.buyBackPrice() == null
                ? Optional.empty()
                : Optional.of(new Clauses.BuyBack(
                        amount("buyBack.price", typed.buyBackPrice(), form.currency()),
                        day("buyBack.from", typed.buyBackFrom(), starts),
                        day("buyBack.until", typed.buyBackUntil(), starts)));
        return new Clauses(sellOn, buyBack, typed.matchingRight());
    }

    private Optional<Percent> share(String path, @Nullable BigDecimal typed) {
        if (typed == null) {
            return Optional.empty();
        }
        if (!Percent.fits(typed)) {
            lacking(path, Sentence.of("terms.refused.noPercentage"));
            return Optional.of(Percent.ALL);
        }
        return Optional.of(new Percent(typed));
    }

    private Money paid(String path, @Nullable BigDecimal typed) {
        return amount(path, typed, form.contract().currency());
    }

    private Money needed(String path, @Nullable BigDecimal typed) {
        if (typed == null) {
            lacking(path, Sentence.of("terms.refused.noAmount"));
        }
        return amount(path, typed, form.currency());
    }

    /** Nothing typed is nothing paid. */
    private Money amount(String path, @Nullable BigDecimal typed, Currency currency) {
        if (typed == null) {
            return Money.zero(currency);
        }
        if (typed.stripTrailingZeros().scale() > Math.max(0, currency.getDefaultFractionDigits())) {
            lacking(path, Sentence.of("terms.refused.tooFine", new Word.Text(currency.getCurrencyCode())));
            return Money.nearest(typed, currency);
        }
        return new Money(typed, currency);
    }

    private LocalDate day(String path, @Nullable LocalDate typed, LocalDate otherwise) {
        if (typed == null) {
            lacking(path, Sentence.of("terms.refused.noDay"));
            return otherwise;
        }
        return typed;
    }

    private void lacking(String path, Sentence why) {
        missing.add(Refused.lacking(new Refused.Datum(path), why));
    }

    private static int orNone(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }
}
