package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Span;

/** A party's attitude: the shape, the word, and "stale" where too much time has passed. */
class PositionMark extends Span {

    PositionMark(Attitude attitude, boolean stale, Phrasebook phrases) {
        this(attitude.name(), phrases.say(attitude.label()), stale, phrases);
    }

    private PositionMark(String name, String word, boolean stale, Phrasebook phrases) {
        addClassNames("position", name);
        add(glyph(name, stale), new Span(word));
        if (stale) {
            Span mark = new Span(phrases.say("contacts.stale"));
            mark.addClassName("stale");
            add(mark);
        }
    }

    /** The shape alone; a word stands beside it wherever it is used. */
    static Span glyph(String name, boolean stale) {
        Span glyph = new Span();
        glyph.addClassNames("position-glyph", "position-" + name);
        if (stale) {
            glyph.addClassName("is-stale");
        }
        glyph.getElement().setAttribute("aria-hidden", "true");
        return glyph;
    }
}
