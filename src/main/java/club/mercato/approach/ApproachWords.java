package club.mercato.approach;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.rules.ApproachTerms;
import club.mercato.rules.ApproachTerms.Covered;
import club.mercato.rules.Requirement;
import club.mercato.rules.Rule;

/** Says a verdict to the user: what is on record or missing, and how sure that is. */
final class ApproachWords {

    static final Refused.Mend SERVE = Refused.Mend.by("serve-notice");
    static final Refused.Mend GO_ON = Refused.Mend.by("go-on-with-reason");

    private ApproachWords() {}

    static Sentence of(Verdict verdict, Approach approach) {
        Word club = new Word.Text(approach.club().map(Approach.HisClub::name).orElse(""));
        return switch (verdict) {
            case Verdict.Free(Verdict.Why why) -> Sentence.of("approach.free." + why.name(), club);
            case Verdict.Lifted(Rule by) ->
                Sentence.of("approach.lifted", new Word.Text(by.reference()), new Word.Text(by.text()));
            case Verdict.Met(Rule rule, Paper paper) ->
                Sentence.of("approach.met." + paper.kind().name(), club, new Word.Day(paper.on()));
            case Verdict.Missing missing -> missing(missing, approach.kind(), club);
        };
    }

    private static Sentence missing(Verdict.Missing missing, Covered kind, Word club) {
        Sentence bare = bare(missing, kind, club);
        if (!missing.stops()) {
            return Sentence.of(
                    "approach.check",
                    new Word.Said(bare),
                    new Word.Text(missing.rule().id().value()),
                    new Word.Text(missing.rule().confidence().name()));
        }
        return missing.atAGuess() ? Sentence.of("approach.guess", new Word.Said(bare), club) : bare;
    }

    private static Sentence bare(Verdict.Missing missing, Covered kind, Word club) {
        Requirement requires =
                missing.rule().approach().map(ApproachTerms::requires).orElse(Requirement.NONE);
        return switch (requires) {
            case NONE, NOTICE -> Sentence.of("approach.missing.notice", club);
            case CONSENT ->
                kind == Covered.PITCH
                        ? Sentence.of("approach.missing.pitch", club)
                        : missing.instead()
                                .map(notice -> Sentence.of(
                                        "approach.missing.noticeIsNoConsent", club, new Word.Day(notice.on())))
                                .orElseGet(() -> Sentence.of("approach.missing.consent", club));
            case CLOSED ->
                missing.lastDay()
                        .map(day -> Sentence.of("approach.missing.closedUntil", new Word.Day(day)))
                        .orElseGet(() -> Sentence.of("approach.missing.closed"));
        };
    }

    /** Where contacts are forbidden, no paper mends it. */
    static boolean canBeMended(Verdict.Missing missing) {
        return missing.rule()
                .approach()
                .filter(terms -> terms.requires() == Requirement.CLOSED)
                .isEmpty();
    }
}
