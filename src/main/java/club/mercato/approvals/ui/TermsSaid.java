package club.mercato.approvals.ui;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.terms.words.TermsInWords;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** The terms as they are read aloud. */
class TermsSaid extends RoomPanel {

    TermsSaid(Phrasebook phrases, BidFile bid) {
        super(phrases.say("approvals.terms"), "room-terms");
        getElement().setAttribute("aria-label", phrases.say("approvals.terms"));
        Paragraph words = new Paragraph(TermsInWords.of(bid.current().terms()).stream()
                .map(phrases::say)
                .collect(Collectors.joining(" ")));
        words.addClassName("room-words");
        add(words);
    }
}
