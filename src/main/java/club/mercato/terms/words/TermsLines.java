package club.mercato.terms.words;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.AddOn;
import club.mercato.terms.Clauses;
import club.mercato.terms.Contract;
import club.mercato.terms.Instalment;
import club.mercato.terms.Length;
import club.mercato.terms.Levies;
import club.mercato.terms.Loan;
import club.mercato.terms.Purchase;
import club.mercato.terms.Swapped;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes terms as lines. */
final class TermsLines {

    private final Terms terms;
    private final List<TermsLine> lines = new ArrayList<>();

    TermsLines(Terms terms) {
        this.terms = terms;
    }

    List<TermsLine> lines() {
        line("kind", new Word.Term(terms.kind().label()));
        line("currency", new Word.Text(terms.denomination().currency().getCurrencyCode()));
        terms.denomination().rate().ifPresent(rate -> line("rate", new Word.Number(rate.rate())));
        line("starts", new Word.Day(terms.starts()));
        price();
        contract();
        clauses();
        terms.expiry()
                .ifPresent(expiry -> said(
                        "expiry",
                        "terms.line.expiryAt",
                        new Word.Day(expiry.at().toLocalDate()),
                        new Word.Text(expiry.at().toLocalTime().toString()),
                        new Word.Text(expiry.zone().getId())));
        return List.copyOf(lines);
    }

    private void price() {
        if (!terms.price().instalments().isEmpty()) {
            line("fee", new Word.Sum(terms.fee()));
        }
        instalments("instalments", "instalment", terms.price().instalments());
        terms.price().loan().ifPresent(this::loan);
        terms.price().purchase().ifPresent(this::purchase);
        terms.price().swapped().ifPresent(this::swapped);
        Map<String, Integer> seen = new HashMap<>();
        terms.price().addOns().forEach(addOn -> addOn(addOn, seen.merge(addOn.condition(), 1, Integer::sum)));
        levies(terms.price().levies());
    }

    private void instalments(String path, String label, List<Instalment> instalments) {
        if (instalments.isEmpty()) {
            return;
        }
        line(path, new Word.Count(instalments.size()));
        for (int index = 0; index < instalments.size(); index++) {
            Instalment part = instalments.get(index);
            lines.add(new TermsLine(
                    path + "[" + index + "]",
                    Sentence.of("terms.line." + label, new Word.Count(index + 1)),
                    new Word.Said(
                            Sentence.of("terms.line.paidOn", new Word.Sum(part.amount()), new Word.Day(part.due())))));
        }
    }

    private void loan(Loan loan) {
        line("loan.until", new Word.Day(loan.until()));
        said("loan.fee", "terms.line.paidOn", new Word.Sum(loan.fee()), new Word.Day(loan.feeDue()));
        said("loan.wageShare", "terms.line.percent", loan.wageShare().word());
    }

    private void purchase(Purchase purchase) {
        String label = "purchase." + terms.kind().name();
        lines.add(new TermsLine("purchase.price", Sentence.of("terms.line." + label), new Word.Sum(purchase.price())));
        instalments("purchase.instalments", "purchaseInstalment", purchase.instalments());
        if (!purchase.condition().isEmpty()) {
            line("purchase.condition", new Word.Text(purchase.condition()));
        }
        purchase.likelihood()
                .ifPresent(likelihood -> said("purchase.likelihood", "terms.line.percent", likelihood.word()));
        if (purchase.virtuallyCertain()) {
            yes("purchase.virtuallyCertain");
        }
    }

    private void swapped(Swapped swapped) {
        line("swapped.player", new Word.Text(swapped.player()));
        line("swapped.agreedValue", new Word.Sum(swapped.agreedValue()));
        line("swapped.bookValue", new Word.Sum(swapped.bookValue()));
    }

    private void addOn(AddOn addOn, int time) {
        String key = "addOn " + addOn.condition() + (time == 1 ? "" : " " + time);
        Sentence label = Sentence.of("terms.line.addOn", new Word.Text(addOn.condition()));
        String form = (addOn.perOccurrence() ? "terms.line.each" : "terms.line.once")
                + (addOn.expectedOn().isPresent() ? "Expected" : "");
        List<Word> words = new ArrayList<>(List.of(
                new Word.Sum(addOn.amount()),
                new Word.Sum(addOn.cap()),
                addOn.likelihood().word()));
        addOn.expectedOn().ifPresent(day -> words.add(new Word.Day(day)));
        lines.add(new TermsLine(key, label, new Word.Said(new Sentence(form, words))));
    }

    private void levies(Levies levies) {
        line("levies.solidarity", new Word.Term(levies.solidarity().label()));
        if (levies.trainingOnTop() || !levies.trainingCompensation().isZero()) {
            line("levies.training", new Word.Term(levies.training().label()));
            money("levies.trainingCompensation", levies.trainingCompensation());
        }
    }

    private void contract() {
        Contract contract = terms.contract();
        contract.length()
                .ifPresent(length -> line(
                        "contract.length",
                        switch (length) {
                            case Length.Months(int months) ->
                                months % 12 == 0
                                        ? new Word.Said(Sentence.of("terms.line.years", new Word.Count(months / 12)))
                                        : new Word.Said(Sentence.of(
                                                "terms.line.yearsAndMonths",
                                                new Word.Count(months / 12),
                                                new Word.Count(months % 12)));
                            case Length.Until(LocalDate lastDay) ->
                                new Word.Said(Sentence.of("terms.line.until", new Word.Day(lastDay)));
                        }));
        money("contract.yearlyWage", contract.yearlyWage());
        money("contract.signingOnFee", contract.signingOnFee());
        money("agentFees.forClub", terms.agentFees().forClub());
        money("agentFees.forPlayer", terms.agentFees().forPlayer());
    }

    private void clauses() {
        Clauses clauses = terms.clauses();
        clauses.sellOn().ifPresent(sellOn -> {
            said(
                    "sellOn",
                    "terms.line.sellOn." + sellOn.of().name(),
                    sellOn.share().word());
            if (!sellOn.base().isEmpty()) {
                line("sellOn.base", new Word.Text(sellOn.base()));
            }
        });
        clauses.buyBack()
                .ifPresent(right -> said(
                        "buyBack",
                        "terms.line.between",
                        new Word.Sum(right.price()),
                        new Word.Day(right.from()),
                        new Word.Day(right.until())));
        if (clauses.matchingRight()) {
            yes("matchingRight");
        }
    }

    private void money(String key, Money amount) {
        if (!amount.isZero()) {
            line(key, new Word.Sum(amount));
        }
    }

    private void yes(String key) {
        line(key, new Word.Term("terms.line.yes"));
    }

    private void said(String key, String sentence, Word... words) {
        line(key, new Word.Said(Sentence.of(sentence, words)));
    }

    private void line(String key, Word value) {
        lines.add(new TermsLine(key, Sentence.of("terms.line." + key), value));
    }
}
