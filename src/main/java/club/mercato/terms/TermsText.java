package club.mercato.terms;

import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The canonical text of terms: a heading with the version of this form, then one line for each thing that is said, as
 * {@code path=value}, always in the same order. What is not there has no line. A form that changes gets a new version, and
 * the old ones stay readable: decisions are bound to them.
 */
final class TermsText {

    static final String HEADING = "mercato terms 1";

    private final Map<String, String> lines;

    private TermsText(Map<String, String> lines) {
        this.lines = lines;
    }

    static String write(Terms terms) {
        TermsText text = new TermsText(new LinkedHashMap<>());
        text.put("kind", terms.kind());
        text.write(terms.denomination());
        text.put("starts", terms.starts());
        text.write(terms.price());
        text.write(terms.contract(), terms.agentFees());
        text.write(terms.clauses());
        terms.expiry().ifPresent(expiry -> {
            text.put("expiry.at", expiry.at());
            text.put("expiry.zone", expiry.zone());
        });
        StringBuilder written = new StringBuilder(HEADING).append('\n');
        text.lines.forEach(
                (path, value) -> written.append(path).append('=').append(value).append('\n'));
        return written.toString();
    }

    static Terms read(String canonical) {
        List<String> written = List.of(canonical.split("\n"));
        if (!written.getFirst().equals(HEADING)) {
            throw new IllegalArgumentException("No terms: " + written.getFirst());
        }
        Map<String, String> lines = new LinkedHashMap<>();
        written.stream().skip(1).forEach(line -> {
            int equals = line.indexOf('=');
            lines.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        });
        Terms terms = new TermsText(lines).terms();
        if (!write(terms).equals(canonical)) {
            throw new IllegalArgumentException("Not the canonical text of its terms");
        }
        return terms;
    }

    private Terms terms() {
        return new Terms(
                Kind.valueOf(get("kind")),
                new Denomination(
                        Currency.getInstance(get("currency")),
                        Currency.getInstance(get("own")),
                        find("rate", BigDecimal::new)
                                .map(rate -> new Denomination.Rate(
                                        rate,
                                        new StaffId(UUID.fromString(get("rate.setBy"))),
                                        Instant.parse(get("rate.setAt"))))),
                day("starts"),
                price(),
                new Contract(
                        find("contract.months", months -> (Length) new Length.Months(Integer.parseInt(months)))
                                .or(() -> find("contract.until", day -> Length.until(LocalDate.parse(day)))),
                        money("contract.yearlyWage"),
                        money("contract.signingOnFee")),
                new AgentFees(money("agentFees.forClub"), money("agentFees.forPlayer")),
                clauses(),
                find("expiry.at", at -> new Expiry(LocalDateTime.parse(at), ZoneId.of(get("expiry.zone")))));
    }

    private void write(Denomination denomination) {
        put("currency", denomination.currency());
        put("own", denomination.own());
        denomination.rate().ifPresent(rate -> {
            put("rate", rate.rate().toPlainString());
            put("rate.setBy", rate.setBy().value());
            put("rate.setAt", rate.setAt());
        });
    }

    private void write(Price price) {
        write("instalments", price.instalments());
        price.loan().ifPresent(loan -> {
            put("loan.until", loan.until());
            put("loan.fee", loan.fee());
            put("loan.feeDue", loan.feeDue());
            put("loan.wageShare", loan.wageShare().value());
        });
        price.purchase().ifPresent(purchase -> {
            put("purchase.price", purchase.price());
            write("purchase.instalments", purchase.instalments());
            put("purchase.condition", purchase.condition());
            purchase.likelihood().ifPresent(likelihood -> put("purchase.likelihood", likelihood.value()));
            put("purchase.virtuallyCertain", purchase.virtuallyCertain());
        });
        price.swapped().ifPresent(swapped -> {
            put("swapped.player", swapped.player());
            put("swapped.agreedValue", swapped.agreedValue());
            put("swapped.bookValue", swapped.bookValue());
        });
        for (int index = 0; index < price.addOns().size(); index++) {
            AddOn addOn = price.addOns().get(index);
            String path = "addOns[" + index + "].";
            put(path + "condition", addOn.condition());
            put(path + "amount", addOn.amount());
            put(path + "perOccurrence", addOn.perOccurrence());
            put(path + "cap", addOn.cap());
            put(path + "likelihood", addOn.likelihood().value());
            addOn.expectedOn().ifPresent(day -> put(path + "expectedOn", day));
        }
        put("levies.solidarity", price.levies().solidarity());
        put("levies.training", price.levies().training());
        put("levies.trainingCompensation", price.levies().trainingCompensation());
    }

    private void write(String path, List<Instalment> instalments) {
        for (int index = 0; index < instalments.size(); index++) {
            Instalment part = instalments.get(index);
            put(path + "[" + index + "]", part.due() + " " + part.amount());
        }
    }

    private void write(Contract contract, AgentFees agentFees) {
        contract.length().ifPresent(length -> {
            switch (length) {
                case Length.Months(int months) -> put("contract.months", months);
                case Length.Until(LocalDate lastDay) -> put("contract.until", lastDay);
            }
        });
        put("contract.yearlyWage", contract.yearlyWage());
        put("contract.signingOnFee", contract.signingOnFee());
        put("agentFees.forClub", agentFees.forClub());
        put("agentFees.forPlayer", agentFees.forPlayer());
    }

    private void write(Clauses clauses) {
        clauses.sellOn().ifPresent(sellOn -> {
            put("sellOn.share", sellOn.share().value());
            put("sellOn.of", sellOn.of());
            put("sellOn.base", sellOn.base());
        });
        clauses.buyBack().ifPresent(buyBack -> {
            put("buyBack.price", buyBack.price());
            put("buyBack.from", buyBack.from());
            put("buyBack.until", buyBack.until());
        });
        put("matchingRight", clauses.matchingRight());
    }

    private Price price() {
        return new Price(
                instalments("instalments"),
                find("loan.until", LocalDate::parse)
                        .map(until ->
                                new Loan(until, money("loan.fee"), day("loan.feeDue"), percent("loan.wageShare"))),
                find("purchase.price", Money::read)
                        .map(sum -> new Purchase(
                                sum,
                                instalments("purchase.instalments"),
                                get("purchase.condition"),
                                find("purchase.likelihood", TermsText::percentOf),
                                flag("purchase.virtuallyCertain"))),
                find("swapped.player", Function.identity())
                        .map(player -> new Swapped(player, money("swapped.agreedValue"), money("swapped.bookValue"))),
                addOns(),
                new Levies(
                        Levies.Burden.valueOf(get("levies.solidarity")),
                        Levies.Burden.valueOf(get("levies.training")),
                        money("levies.trainingCompensation")));
    }

    private List<Instalment> instalments(String path) {
        List<Instalment> instalments = new ArrayList<>();
        for (int index = 0; lines.containsKey(path + "[" + index + "]"); index++) {
            String[] parts = get(path + "[" + index + "]").split(" ", 2);
            instalments.add(new Instalment(LocalDate.parse(parts[0]), Money.read(parts[1])));
        }
        return instalments;
    }

    private List<AddOn> addOns() {
        List<AddOn> addOns = new ArrayList<>();
        for (int index = 0; lines.containsKey("addOns[" + index + "].condition"); index++) {
            String path = "addOns[" + index + "].";
            addOns.add(new AddOn(
                    get(path + "condition"),
                    money(path + "amount"),
                    flag(path + "perOccurrence"),
                    money(path + "cap"),
                    percent(path + "likelihood"),
                    find(path + "expectedOn", LocalDate::parse)));
        }
        return addOns;
    }

    private Clauses clauses() {
        return new Clauses(
                find("sellOn.share", TermsText::percentOf)
                        .map(share -> new Clauses.SellOn(
                                share, Clauses.SellOn.Of.valueOf(get("sellOn.of")), get("sellOn.base"))),
                find("buyBack.price", Money::read)
                        .map(sum -> new Clauses.BuyBack(sum, day("buyBack.from"), day("buyBack.until"))),
                flag("matchingRight"));
    }

    private void put(String path, Object value) {
        lines.put(path, value.toString());
    }

    private String get(String path) {
        String value = lines.get(path);
        if (value == null) {
            throw new IllegalArgumentException("No " + path + " in the terms");
        }
        return value;
    }

    private <T> Optional<T> find(String path, Function<String, T> reading) {
        return Optional.ofNullable(lines.get(path)).map(reading);
    }

    private Money money(String path) {
        return Money.read(get(path));
    }

    private Percent percent(String path) {
        return percentOf(get(path));
    }

    private LocalDate day(String path) {
        return LocalDate.parse(get(path));
    }

    private boolean flag(String path) {
        return Boolean.parseBoolean(get(path));
    }

    private static Percent percentOf(String written) {
        return new Percent(new BigDecimal(written));
    }
}
