package club.mercato.terms;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The terms of an offer, in one version. They never change, cannot exist invalid, and two that are equal have the same
 * {@link #digest()}.
 *
 * @param starts the day on which the player is to be registered with us; for a loan its first day
 * @param expiry until when it stands; empty as long as nobody said
 */
public record Terms(
        Kind kind,
        Denomination denomination,
        LocalDate starts,
        Price price,
        Contract contract,
        AgentFees agentFees,
        Clauses clauses,
        Optional<Expiry> expiry) {

    public static final int LONGEST_TEXT = 200;
    public static final int MOST_INSTALMENTS = 24;
    public static final int MOST_ADD_ONS = 24;

    /** @throws IllegalArgumentException if they are not in order; {@link #of} answers with the reason instead */
    public Terms {
        List<Refused> refusals = TermsRules.refusals(kind, denomination, starts, price, contract, agentFees, clauses);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(
                    "No terms: " + refusals.getFirst().why());
        }
    }

    /** The terms, or the first reason why there can be none such; its datum is the path of the field it lies in. */
    public static Answer<Terms> of(
            Kind kind,
            Denomination denomination,
            LocalDate starts,
            Price price,
            Contract contract,
            AgentFees agentFees,
            Clauses clauses,
            Optional<Expiry> expiry) {
        List<Refused> refusals = refusals(kind, denomination, starts, price, contract, agentFees, clauses);
        return refusals.isEmpty()
                ? Answer.done(new Terms(kind, denomination, starts, price, contract, agentFees, clauses, expiry))
                : Answer.no(refusals.getFirst());
    }

    /** All reasons why there can be no such terms, in the order of a form; empty if there can. */
    public static List<Refused> refusals(
            Kind kind,
            Denomination denomination,
            LocalDate starts,
            Price price,
            Contract contract,
            AgentFees agentFees,
            Clauses clauses) {
        return TermsRules.refusals(kind, denomination, starts, price, contract, agentFees, clauses);
    }

    /** The fixed fee, in the currency of the offer: what the instalments add up to. */
    public Money fee() {
        return Money.sum(denomination.currency(), price.instalments().stream().map(Instalment::amount));
    }

    /** The day from which the player is ours and no longer lent, as the books take it; empty for a mere loan. */
    public Optional<LocalDate> boughtOn() {
        return price.boughtOn(kind, starts);
    }

    /** The last day of what the player is offered: of the contract, or of the loan where there is no more. */
    public LocalDate ends() {
        return contract.length()
                .map(length -> length.lastDayFrom(boughtOn().orElse(starts)))
                .or(() -> price.loan().map(Loan::until))
                .orElseThrow();
    }

    /**
     * The terms as text: the same for equal terms, on every machine and in every language, all money exact. It is what the
     * digest is made of, and {@link #read} reads it back.
     */
    public String canonical() {
        return TermsText.write(this);
    }

    /** @throws IllegalArgumentException if it is not the canonical text of terms */
    public static Terms read(String canonical) {
        return TermsText.read(canonical);
    }

    /** SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits in lower case. */
    public String digest() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** What was typed, as it is compared and kept: without blanks around it, composed (NFC), on one line. */
    static String cleaned(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    static List<Instalment> inOrder(List<Instalment> instalments) {
        return instalments.stream()
                .sorted(Comparator.comparing(Instalment::due))
                .toList();
    }
}
