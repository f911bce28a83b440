package club.mercato.completion;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetId;
import java.util.List;
import java.util.Optional;

/**
 * How far a target is on the way from the agreed fee to the signature, and what it lacks for each step.
 *
 * @param offer   the offer that stands: accepted, its clause's price lodged, or sent to a free agent
 * @param terms   the latest personal terms, on whichever offer
 * @param signOff the latest, whether or not it still stands
 */
public record Completion(
        TargetId target,
        Optional<BidFile> offer,
        Optional<PersonalTerms> terms,
        Optional<Medical> medical,
        Optional<Permit> permit,
        Optional<SignOff> signOff) {

    static final Refused.Mend AGREE_TERMS = Refused.Mend.by("agree-terms");
    static final Refused.Mend RECORD_MEDICAL = Refused.Mend.by("record-medical");
    static final Refused.Mend RECORD_PERMIT = Refused.Mend.by("record-permit");
    static final Refused.Mend SIGN_OFF = Refused.Mend.by("sign-off");
    private static final Refused.Mend PREPARE_BID = Refused.Mend.by("prepare-bid");
    private static final Refused.Mend CLOSE = Refused.Mend.by("close-target");

    /** Why the personal terms do not count as agreed. */
    public Optional<Refused> lacksTerms() {
        if (offer.isEmpty()) {
            return no("completion.refused.noOffer", PREPARE_BID);
        }
        if (terms.isEmpty()) {
            return no("completion.refused.noTerms", AGREE_TERMS);
        }
        return termsStand() ? Optional.empty() : no("completion.refused.otherOffer", AGREE_TERMS);
    }

    /** Why there is no medical to go on. */
    public Optional<Refused> lacksMedical() {
        if (medical.isEmpty()) {
            return no("completion.refused.noMedical", RECORD_MEDICAL);
        }
        Optional<Medical.Result> result = medical.get().result();
        if (result.isEmpty()) {
            return no("completion.refused.noResult", RECORD_MEDICAL);
        }
        return result.get().outcome() == Medical.Outcome.FAILED
                ? Optional.of(Refused.because(
                        Sentence.of(
                                "completion.refused.failed",
                                new Word.Day(result.get().on())),
                        CLOSE,
                        RECORD_MEDICAL))
                : Optional.empty();
    }

    /** Why he may not work here yet, as far as is known. */
    public Optional<Refused> lacksPermit() {
        return permit.map(Permit::said)
                .map(Permit.Form::state)
                .map(state -> state.isSettled()
                        ? Optional.<Refused>empty()
                        : no("completion.refused.permit." + state.name(), RECORD_PERMIT))
                .orElseGet(() -> no("completion.refused.noPermit", RECORD_PERMIT));
    }

    /** @param director whether whoever asks could mend it */
    public Optional<Refused> lacksSignOff(boolean director) {
        if (isSignedOff()) {
            return Optional.empty();
        }
        String key = signOff.isEmpty() ? "completion.refused.noSignOff" : "completion.refused.signOffVoid";
        return director ? no(key, SIGN_OFF) : no(key);
    }

    /** The first thing that a director would miss. */
    public Optional<Refused> lacksBeforeSignOff() {
        return lacksTerms().or(this::lacksMedical).or(this::lacksPermit);
    }

    /** Whether a director signed off exactly what stands now. */
    public boolean isSignedOff() {
        return termsStand()
                && signOff.map(SignOff::of)
                        .filter(seen -> Optional.of(seen).equals(latest()))
                        .isPresent();
    }

    /** Whether he passed with something that has to be known. */
    public boolean hasConditions() {
        return medical.flatMap(Medical::result)
                .filter(result -> result.outcome() == Medical.Outcome.CONDITIONS)
                .isPresent();
    }

    /** What a director would sign off now; empty while a part of it is not there. */
    public Optional<SignOff.Seen> latest() {
        return terms.flatMap(agreed -> medical.flatMap(examined ->
                permit.map(permitted -> new SignOff.Seen(agreed.number(), examined.number(), permitted.number()))));
    }

    /** Where the personal terms are others than those that were approved; empty if they are not, or not there. */
    public List<Sentence> differences() {
        return terms.filter(agreed -> termsStand())
                .flatMap(agreed -> offer.map(bid -> TermsFit.differences(
                        bid.version(agreed.version()).terms(),
                        agreed.agreed().ends(),
                        agreed.agreed().pay())))
                .orElse(List.of());
    }

    /** Whether they were agreed on the offer that stands, as it stands. */
    private boolean termsStand() {
        return terms.flatMap(agreed -> offer.filter(bid -> agreed.bid().equals(bid.id())
                        && agreed.version() == bid.current().no()))
                .isPresent();
    }

    private static Optional<Refused> no(String key, Refused.Mend... mends) {
        return Optional.of(Refused.because(Sentence.of(key), mends));
    }
}
