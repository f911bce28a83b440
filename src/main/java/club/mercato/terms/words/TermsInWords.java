package club.mercato.terms.words;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.AddOn;
import club.mercato.terms.AgentFees;
import club.mercato.terms.Clauses;
import club.mercato.terms.Contract;
import club.mercato.terms.Kind;
import club.mercato.terms.Length;
import club.mercato.terms.Levies;
import club.mercato.terms.Loan;
import club.mercato.terms.Purchase;
import club.mercato.terms.Swapped;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms in words, as a director hears them: "EUR 40.0m in three instalments, up to 6.0m in add-ons, 10 % of a future
 * profit. A contract of five years at 4.2m gross a year." Sums are exact.
 */
public final class TermsInWords {

    private static final String PHRASE = "terms.words.";
    private static final int LONGEST_LIST = 6;

    private final Terms terms;
    private final List<Sentence> phrases = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private TermsInWords(Terms terms) {
        this.terms = terms;
    }

    /** Whole sentences, to be said one after the other: the price and what is kept, then the player's side, then the rest. */
    public static List<Sentence> of(Terms terms) {
        return new TermsInWords(terms).said();
    }

    private List<Sentence> said() {
        price();
        close();
        contract();
        close();
        terms.clauses()
                .sellOn()
                .map(Clauses.SellOn::base)
                .filter(base -> !base.isEmpty())
                .ifPresent(base -> sentences.add(phrase("sellOnBase", new Word.Text(base))));
        terms.denomination()
                .rate()
                .ifPresent(rate -> sentences.add(phrase(
                        "rate",
                        new Word.Text(terms.denomination().currency().getCurrencyCode()),
                        new Word.Text(terms.denomination().own().getCurrencyCode()),
                        new Word.Number(rate.rate()))));
        terms.expiry()
                .ifPresent(expiry -> sentences.add(phrase(
                        "expiry",
                        new Word.Day(expiry.at().toLocalDate()),
                        new Word.Text(expiry.at().toLocalTime().toString()),
                        new Word.Text(expiry.zone().getId()))));
        return List.copyOf(sentences);
    }

    private void price() {
        terms.price().loan().ifPresent(this::loan);
        terms.price().purchase().ifPresent(this::purchase);
        terms.price().swapped().ifPresent(this::swapped);
        if (terms.kind() == Kind.FREE_TRANSFER) {
            say("free");
        }
        int parts = terms.price().instalments().size();
        if (parts > 0) {
            String how = terms.kind() == Kind.RELEASE_CLAUSE ? "releaseClause" : "fee";
            say(how, code(), brief(terms.fee()), new Word.Count(parts));
        }
        if (!terms.price().addOns().isEmpty()) {
            Money most = Money.sum(
                    terms.denomination().currency(),
                    terms.price().addOns().stream().map(AddOn::cap));
            say("addOns", brief(most));
        }
        levies(terms.price().levies());
        clauses(terms.clauses());
    }

    private void loan(Loan loan) {
        if (loan.fee().isZero()) {
            say("loanForFree", new Word.Day(loan.until()));
        } else {
            say("loan", new Word.Day(loan.until()), code(), brief(loan.fee()));
        }
        say("wageShare", loan.wageShare().word());
    }

    private void purchase(Purchase purchase) {
        String form = "purchase." + terms.kind().name() + (purchase.condition().isEmpty() ? "" : ".if");
        say(form, brief(purchase.price()), new Word.Text(purchase.condition()), code());
        if (purchase.virtuallyCertain()) {
            say("virtuallyCertain");
        }
    }

    private void swapped(Swapped swapped) {
        say("swapped", new Word.Text(swapped.player()), code(), brief(swapped.agreedValue()));
    }

    private void levies(Levies levies) {
        if (levies.solidarityOnTop()) {
            say("solidarityOnTop");
        }
        if (levies.trainingOnTop() && !levies.trainingCompensation().isZero()) {
            say("trainingOnTop", brief(levies.trainingCompensation()));
        }
    }

    private void clauses(Clauses clauses) {
        clauses.sellOn()
                .ifPresent(sellOn ->
                        say("sellOn." + sellOn.of().name(), sellOn.share().word()));
        clauses.buyBack()
                .ifPresent(right ->
                        say("buyBack", brief(right.price()), new Word.Day(right.from()), new Word.Day(right.until())));
        if (clauses.matchingRight()) {
            say("matchingRight");
        }
    }

    private void contract() {
        Contract contract = terms.contract();
        Word wage = brief(contract.yearlyWage());
        Word code = new Word.Text(contract.yearlyWage().currency().getCurrencyCode());
        if (contract.length().isEmpty()) {
            say("wage", wage, code);
        }
        contract.length().ifPresent(length -> {
            switch (length) {
                case Length.Months(int months)
                when months % 12 == 0 -> say("years", wage, code, new Word.Count(months / 12));
                case Length.Months(int months) -> say("months", wage, code, new Word.Count(months));
                case Length.Until(LocalDate lastDay) -> say("until", wage, code, new Word.Day(lastDay));
            }
        });
        if (!contract.signingOnFee().isZero()) {
            say("signingOn", brief(contract.signingOnFee()));
        }
        AgentFees agents = terms.agentFees();
        Money all = agents.forClub().plus(agents.forPlayer());
        if (!all.isZero()) {
            say(agents.forPlayer().isZero() ? "agents" : "agentsOfBoth", brief(all), brief(agents.forPlayer()));
        }
    }

    /** Makes a sentence of the phrases; a very long row of them makes two. */
    private void close() {
        for (int from = 0; from < phrases.size(); from += LONGEST_LIST) {
            List<Sentence> row = phrases.subList(from, Math.min(phrases.size(), from + LONGEST_LIST));
            sentences.add(new Sentence(
                    PHRASE + "row." + row.size(),
                    row.stream().<Word>map(Word.Said::new).toList()));
        }
        phrases.clear();
    }

    private void say(String form, Word... words) {
        phrases.add(phrase(form, words));
    }

    private static Sentence phrase(String form, Word... words) {
        return Sentence.of(PHRASE + form, words);
    }

    private Word code() {
        return new Word.Text(terms.denomination().currency().getCurrencyCode());
    }

    private static Word brief(Money money) {
        return new Word.Brief(money);
    }
}
