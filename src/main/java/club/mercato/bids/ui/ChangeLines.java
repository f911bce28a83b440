package club.mercato.bids.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.terms.words.TermsChange;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is different between two versions, one line each. */
class ChangeLines extends UnorderedList {

    /** @param nothing what to say where they are equal */
    ChangeLines(List<TermsChange> changes, Phrasebook phrases, String nothing) {
        addClassName("change-lines");
        changes.forEach(change -> add(new ListItem(phrases.say(change.says()))));
        if (changes.isEmpty()) {
            add(new ListItem(nothing));
        }
    }
}
