package club.mercato.bids.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsLine;
import com.vaadin.flow.component.html.DescriptionList;

/** Terms line by line: what it is, and what is said of it. */
class TermLines extends DescriptionList {

    TermLines(Terms terms, Phrasebook phrases) {
        addClassName("term-lines");
        TermsLine.of(terms)
                .forEach(line -> add(
                        new Term(phrases.say(line.label())),
                        new Description(phrases.say(Sentence.of("bids.terms.value", line.value())))));
    }
}
