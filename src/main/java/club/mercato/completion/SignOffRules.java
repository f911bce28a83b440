package club.mercato.completion;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.util.Optional;

/**
 * Four eyes at the signature: whoever negotiated does not sign off, and what has to be known is named. The database refuses
 * the same by itself; see {@code V21__completion.sql}.
 */
final class SignOffRules {

    private SignOffRules() {}

    /**
     * Why this director does not sign off: he owns the target, agreed the personal terms, or wrote at the bid.
     *
     * @param owner of the target
     */
    static Optional<Refused> involved(Completion now, Optional<StaffId> owner, StaffId signer) {
        if (owner.filter(signer::equals).isPresent()) {
            return no("completion.refused.own.target");
        }
        if (now.terms().map(PersonalTerms::by).filter(signer::equals).isPresent()) {
            return no("completion.refused.own.terms");
        }
        return now.offer().stream()
                .flatMap(bid -> bid.versions().stream())
                .filter(version -> version.by().equals(signer))
                .map(BidFile.Version::no)
                .findFirst()
                .map(version ->
                        Refused.because(Sentence.of("completion.refused.own.version", new Word.Count(version))));
    }

    /** Why what a director says is no sign-off of what stands now. */
    static Optional<Refused> wording(Completion now, SignOff.Form form) {
        Optional<Refused> lacking = now.lacksBeforeSignOff();
        if (lacking.isPresent()) {
            return lacking;
        }
        if (!now.latest().equals(Optional.of(form.seen()))) {
            return no("completion.refused.changedMeanwhile");
        }
        if (!now.differences().isEmpty() && !form.knowsDiffering()) {
            return Optional.of(Refused.lacking(
                    new Refused.Datum("knowsDiffering"),
                    Sentence.of(
                            "completion.refused.knowsDiffering",
                            new Word.Said(now.differences().getFirst()))));
        }
        if (now.hasConditions() && !form.knowsConditions()) {
            return Optional.of(Refused.lacking(
                    new Refused.Datum("knowsConditions"), Sentence.of("completion.refused.knowsConditions")));
        }
        return CompletionRules.tooLong("note", form.note(), SignOff.LONGEST_NOTE);
    }

    private static Optional<Refused> no(String key) {
        return Optional.of(Refused.because(Sentence.of(key)));
    }
}
