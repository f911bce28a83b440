package club.mercato.bids.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsInWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Terms in words, a sentence for each side of them. */
class TermsSaid extends Div {

    TermsSaid(Terms terms, Phrasebook phrases) {
        addClassName("terms-said");
        TermsInWords.of(terms).forEach(sentence -> add(new Paragraph(phrases.say(sentence))));
    }
}
