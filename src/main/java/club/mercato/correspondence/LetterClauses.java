package club.mercato.correspondence;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.AddOn;
import club.mercato.terms.Clauses;
import club.mercato.terms.Contract;
import club.mercato.terms.Instalment;
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
 * What terms say to the other side, clause by clause. What is ours alone stays in the house: how likely we take something
 * to be and when we expect it, our rate of exchange, book values, and, towards a club, what the player and the agents get.
 */
final class LetterClauses {

    private static final String CLAUSE = "correspondence.clause.";

    private final Terms terms;
    private final List<Clause> clauses = new ArrayList<>();

    private LetterClauses(Terms terms) {
        this.terms = terms;
    }

    /** To the club whose player he is. */
    static List<Clause> toClub(Terms terms) {
        LetterClauses written = new LetterClauses(terms);
        written.price();
        written.kept();
        written.registration();
        return List.copyOf(written.clauses);
    }

    /** To a player who has no club, or none that must agree. */
    static List<Clause> toPlayer(Terms terms) {
        LetterClauses written = new LetterClauses(terms);
        written.contract();
        written.addOns();
        written.registration();
        return List.copyOf(written.clauses);
    }

    private void price() {
        terms.price().loan().ifPresent(this::loan);
        fee();
        terms.price().swapped().ifPresent(this::swapped);
        terms.price().purchase().ifPresent(this::purchase);
        addOns();
        levies(terms.price().levies());
    }

    private void fee() {
        List<Instalment> parts = terms.price().instalments();
        if (terms.kind() == Kind.FREE_TRANSFER) {
            add("fee", says("free"));
        } else if (!parts.isEmpty()) {
            String form = terms.kind() == Kind.RELEASE_CLAUSE ? "releaseClause" : "fee";
            clauses.add(paid(form, sum(terms.fee()), parts));
        }
    }

    private static Clause paid(String form, Word sum, List<Instalment> parts) {
        return parts.size() == 1
                ? clause(
                        form,
                        List.of(says(form, sum, new Word.Day(parts.getFirst().due()))),
                        List.of())
                : clause(form, List.of(says(form + ".parts", sum, new Word.Count(parts.size()))), parts);
    }

    private void loan(Loan loan) {
        List<Sentence> says = new ArrayList<>();
        says.add(says("loan", new Word.Day(terms.starts()), new Word.Day(loan.until())));
        says.add(
                loan.fee().isZero()
                        ? says("loan.free")
                        : says("loan.fee", sum(loan.fee()), new Word.Day(loan.feeDue())));
        says.add(says("loan.wageShare", loan.wageShare().word()));
        clauses.add(clause("loan", says, List.of()));
    }

    private void purchase(Purchase purchase) {
        String form = "purchase." + terms.kind().name();
        List<Sentence> says = new ArrayList<>();
        says.add(says(form, sum(purchase.price())));
        if (!purchase.condition().isEmpty()) {
            says.add(says(form + ".if", new Word.Text(purchase.condition())));
        }
        List<Instalment> parts = purchase.instalments();
        if (parts.size() == 1) {
            says.add(says("purchase.paidOn", new Word.Day(parts.getFirst().due())));
        } else if (!parts.isEmpty()) {
            says.add(says("purchase.parts", new Word.Count(parts.size())));
        }
        clauses.add(clause(form, says, parts.size() == 1 ? List.of() : parts));
    }

    private void swapped(Swapped swapped) {
        add("swapped", says("swapped", new Word.Text(swapped.player()), sum(swapped.agreedValue())));
    }

    private void addOns() {
        List<AddOn> addOns = terms.price().addOns();
        if (!addOns.isEmpty()) {
            Money most =
                    Money.sum(terms.denomination().currency(), addOns.stream().map(AddOn::cap));
            List<Sentence> says = new ArrayList<>();
            addOns.forEach(addOn -> says.add(says(
                    addOn.perOccurrence() ? "addOn.each" : "addOn.once",
                    sum(addOn.amount()),
                    new Word.Text(addOn.condition()),
                    sum(addOn.cap()))));
            if (addOns.size() > 1) {
                says.add(says("addOn.most", sum(most)));
            }
            clauses.add(clause("addOn", says, List.of()));
        }
    }

    private void levies(Levies levies) {
        add("solidarity", says("solidarity." + levies.solidarity().name()));
        if (!levies.trainingCompensation().isZero()) {
            add("training", says("training." + levies.training().name(), sum(levies.trainingCompensation())));
        }
    }

    private void kept() {
        Clauses kept = terms.clauses();
        kept.sellOn().ifPresent(sellOn -> {
            List<Sentence> says = new ArrayList<>();
            says.add(says("sellOn." + sellOn.of().name(), sellOn.share().word()));
            if (!sellOn.base().isEmpty()) {
                says.add(says("sellOn.base", new Word.Text(sellOn.base())));
            }
            clauses.add(clause("sellOn", says, List.of()));
        });
        kept.buyBack()
                .ifPresent(right -> add(
                        "buyBack",
                        says("buyBack", sum(right.price()), new Word.Day(right.from()), new Word.Day(right.until()))));
        if (kept.matchingRight()) {
            add("matchingRight", says("matchingRight"));
        }
    }

    private void contract() {
        Contract contract = terms.contract();
        contract.length()
                .ifPresent(length -> add(
                        "contract",
                        switch (length) {
                            case Length.Months(int months)
                            when months % 12 == 0 -> says("contract.years", new Word.Count(months / 12));
                            case Length.Months(int months) -> says("contract.months", new Word.Count(months));
                            case Length.Until(LocalDate lastDay) -> says("contract.until", new Word.Day(lastDay));
                        }));
        add("wage", says("wage", sum(contract.yearlyWage())));
        if (!contract.signingOnFee().isZero()) {
            add("signingOn", says("signingOn", sum(contract.signingOnFee())));
        }
        if (!terms.agentFees().forPlayer().isZero()) {
            add("agent", says("agent", sum(terms.agentFees().forPlayer())));
        }
    }

    private void registration() {
        if (!terms.kind().isLoan()) {
            add("registration", says("registration", new Word.Day(terms.starts())));
        }
    }

    private void add(String label, Sentence says) {
        clauses.add(clause(label, List.of(says), List.of()));
    }

    private static Clause clause(String label, List<Sentence> says, List<Instalment> paid) {
        return new Clause(Sentence.of(CLAUSE + label + ".label"), says, paid);
    }

    private static Sentence says(String form, Word... words) {
        return Sentence.of(CLAUSE + form, words);
    }

    private static Word sum(Money money) {
        return new Word.Sum(money);
    }
}
