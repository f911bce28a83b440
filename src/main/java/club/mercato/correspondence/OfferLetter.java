package club.mercato.correspondence;

import club.mercato.bids.BidFile;
import club.mercato.bids.SentForm;
import club.mercato.directory.ClubProfile;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.terms.Expiry;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An offer as the other side reads it. It hangs on nothing but the version, the day and the addressee, so the same are
 * always the same letter.
 *
 * @param from    the own club; empty until somebody named it
 * @param to      the selling club, or the player where none has to agree
 * @param at      whom there; may be empty
 * @param on      the day that it bears
 * @param subject what is offered, for whom
 * @param expiry  until when it stands, with zone
 * @param number  of the bid, 1 for the target's first
 * @param version of its terms
 * @param digest  of these terms, 64 hexadecimal digits
 */
public record OfferLetter(
        Optional<ClubProfile> from,
        String to,
        String at,
        LocalDate on,
        Sentence subject,
        Sentence opening,
        List<Clause> clauses,
        Sentence expiry,
        int number,
        int version,
        String digest) {

    private static final String LETTER = "correspondence.letter.";

    public OfferLetter {
        clauses = List.copyOf(clauses);
    }

    static OfferLetter of(
            Optional<ClubProfile> from, TargetCard target, BidFile bid, BidFile.Version version, SentForm form) {
        Terms terms = version.terms();
        boolean toPlayer = target.route() == Route.FREE_AGENT;
        Word player = new Word.Text(target.player().name());
        String club = target.club().map(TargetCard.Club::name).orElse("");
        String to = toPlayer || club.isEmpty() ? target.player().name() : club;
        return new OfferLetter(
                from,
                to,
                form.to().equals(to) ? "" : form.to(),
                form.on(),
                toPlayer
                        ? Sentence.of(LETTER + "subject.contract", player)
                        : Sentence.of(LETTER + "subject." + terms.kind().name(), player),
                opening(from, target, toPlayer ? "contract" : "club"),
                toPlayer ? LetterClauses.toPlayer(terms) : LetterClauses.toClub(terms),
                terms.expiry().map(OfferLetter::until).orElseGet(() -> Sentence.of(LETTER + "noExpiry")),
                bid.number(),
                version.no(),
                version.digest());
    }

    private static Sentence opening(Optional<ClubProfile> from, TargetCard target, String form) {
        String own = from.map(ClubProfile::name).orElse("");
        return Sentence.of(
                LETTER + "opening." + form,
                new Word.Count(own.isEmpty() ? 0 : 1),
                new Word.Text(own),
                new Word.Text(target.player().name()),
                new Word.Count(target.player().born().isPresent() ? 1 : 0),
                target.player().born().<Word>map(Word.Day::new).orElse(new Word.Text("")));
    }

    /** "… 28 Aug 2025, 18:00, Europe/Rome (UTC+02:00)". */
    private static Sentence until(Expiry expiry) {
        ZonedDateTime end = expiry.at().atZone(expiry.zone());
        String offset =
                end.getOffset().getId().equals("Z") ? "+00:00" : end.getOffset().getId();
        return Sentence.of(
                LETTER + "expiry",
                new Word.Day(end.toLocalDate()),
                new Word.Text("%02d:%02d".formatted(end.getHour(), end.getMinute())),
                new Word.Text(expiry.zone().getId()),
                new Word.Text(offset));
    }
}
