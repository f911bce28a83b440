package club.mercato.correspondence;

import club.mercato.bids.BidFile;
import club.mercato.bids.SentForm;
import club.mercato.directory.ClubRegister;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Draws a letter up, for whoever has made sure that its version was approved. */
@Component
class Drafting {

    private final NegotiationDesk desk;
    private final ClubRegister clubs;

    Drafting(NegotiationDesk desk, ClubRegister clubs) {
        this.desk = desk;
        this.clubs = clubs;
    }

    LetterFile file(BidFile bid, int version, SentForm form) {
        TargetCard target = desk.find(bid.target()).orElseThrow();
        OfferLetter letter = OfferLetter.of(clubs.ownClub(), target, bid, bid.version(version), form);
        String name = new Phrasebook(Phrasebook.DEFAULT_LANGUAGE, ZoneOffset.UTC)
                .say("correspondence.letter.file", target.shownName(), bid.number(), version);
        return new LetterFile(name, LetterPrint.of(letter));
    }
}
