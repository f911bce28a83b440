package club.mercato.parts;

import com.vaadin.flow.component.html.Span;

/** A club's one to three letters in its two colours; the club's name stands beside it, so readers skip it. */
public final class Roundel extends Span {

    /**
     * @param letters one to three letters
     * @param ground  colour of the disc, {@code #rrggbb}
     * @param letter  colour of the letters, {@code #rrggbb}
     */
    public Roundel(String letters, String ground, String letter) {
        addClassName("roundel");
        getElement().setAttribute("aria-hidden", "true").setAttribute("data-letters", letters);
        getStyle().set("--ground", ground).set("--letters", letter);
    }
}
