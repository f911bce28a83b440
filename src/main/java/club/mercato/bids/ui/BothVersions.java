package club.mercato.bids.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.terms.Terms;
import club.mercato.terms.words.TermsChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** A stale save: what somebody else changed meanwhile beside what was typed here. Saving again keeps what was typed. */
class BothVersions extends Div {

    BothVersions(Refused refused, Terms before, Terms theirs, Terms typed, Phrasebook phrases, Runnable takeTheirs) {
        addClassName("both-versions");
        NativeButton take = new NativeButton(phrases.say("bids.change.takeTheirs"), click -> takeTheirs.run());
        take.addClassName("button");
        add(
                new RefusalNote(refused, phrases),
                side(phrases, "theirs", TermsChange.between(before, theirs)),
                side(phrases, "mine", TermsChange.between(before, typed)),
                take);
    }

    private static Component side(Phrasebook phrases, String whose, List<TermsChange> changes) {
        Div side = new Div(
                new H3(phrases.say("bids.change." + whose)),
                new ChangeLines(changes, phrases, phrases.say("bids.change.nothing")));
        side.addClassName("version-side");
        return side;
    }
}
