package club.mercato.parts;

import com.vaadin.flow.component.html.Span;

/** A drawn sign beside a word; readers skip it. The shapes stand in {@code frontend/styles/icons.css}. */
public final class Icon extends Span {

    /** @param name name of the shape: {@code board} is the class {@code icon-board} */
    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
