package club.mercato.registration;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetId;
import club.mercato.season.TransferWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a player's registration takes and how far it is.
 *
 * @param window        in which he is to be registered
 * @param international whether he comes from another association, or from one that is not known
 * @param said          all that was said of his papers, the latest first
 */
public record Dossier(TargetId target, TransferWindow window, boolean international, List<Filing> said) {

    private static final Refused.Mend RECORD = Refused.Mend.by("record-paper");

    public Dossier {
        said = List.copyOf(said);
    }

    /** Those that his registration takes, in the order in which they come. */
    public List<Formality> needed() {
        return Formality.neededFor(international);
    }

    /** What was said last of a paper. */
    public Optional<Filing> latest(Formality kind) {
        return of(kind).stream().findFirst();
    }

    /** Until when papers count: the window's own deadline for them, else its close. */
    public Instant deadline() {
        return window.papersBy().orElse(window.closes());
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The next paper that something is left to do about. */
    public Optional<Formality> missing() {
        return needed().stream()
                .filter(kind -> latest(kind)
                        .filter(paper -> paper.said().state().isDone())
                        .isEmpty())
                .findFirst();
    }

    /** Why he does not count as registered. */
    Optional<Refused> lacking(Instant now) {
        return missing()
                .map(kind -> now.isBefore(deadline())
                        ? Refused.because(Sentence.of("registration.refused.missing." + kind.name()), RECORD)
                        : Refused.because(
                                Sentence.of("registration.refused.missed", kind.word(), new Word.Moment(deadline())),
                                RECORD));
    }

    /** Why this cannot be said of a paper: it was too late, or is said without its reason. */
    Optional<Refused> refusal(Filing.Form form, Instant now) {
        if (!needed().contains(form.kind())) {
            return no("kind", Sentence.of("registration.refused.domestic"));
        }
        if (form.at().isAfter(now)) {
            return no("at", Sentence.of("registration.refused.notYet"));
        }
        return outOfTime(form).or(() -> switch (form.state()) {
            case NOT_NEEDED ->
                form.kind().mayBeLeftOut()
                        ? unexplained(form, "registration.refused.whyNotNeeded")
                        : no("state", Sentence.of("registration.refused.alwaysNeeded"));
            case REJECTED -> unexplained(form, "registration.refused.whyRejected");
            case FILED, IN_ORDER -> Optional.empty();
        });
    }

    /**
     * The league confirms inside the window, everything is filed before the papers' deadline, and what was filed in time
     * may be found in order after it.
     */
    private Optional<Refused> outOfTime(Filing.Form form) {
        if (form.state() != Filing.State.FILED && form.state() != Filing.State.IN_ORDER) {
            return Optional.empty();
        }
        boolean late = !form.at().isBefore(deadline());
        boolean confirmsFiled = form.state() == Filing.State.IN_ORDER && wasFiledInTime(form.kind());
        if (late && (form.kind() == Formality.LEAGUE || !confirmsFiled)) {
            return no("at", Sentence.of("registration.refused.tooLate", new Word.Moment(deadline())));
        }
        boolean early = form.kind() == Formality.LEAGUE
                && form.state() == Filing.State.IN_ORDER
                && form.at().isBefore(window.opens());
        return early
                ? no("at", Sentence.of("registration.refused.tooEarly", new Word.Moment(window.opens())))
                : Optional.empty();
    }

    /** What came back does not count as filed any more. */
    private boolean wasFiledInTime(Formality kind) {
        return latest(kind)
                .map(Filing::said)
                .filter(paper ->
                        paper.state() == Filing.State.FILED && paper.at().isBefore(deadline()))
                .isPresent();
    }

    private List<Filing> of(Formality kind) {
        return said.stream().filter(paper -> paper.said().kind() == kind).toList();
    }

    private static Optional<Refused> unexplained(Filing.Form form, String why) {
        return form.note().isBlank() ? no("note", Sentence.of(why)) : Optional.empty();
    }

    private static Optional<Refused> no(String field, Sentence why) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), why));
    }
}
