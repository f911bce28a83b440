package club.mercato.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * Words to search by, in the browser's own field: a page that opens with it need not wait for the scripts of a grander
 * one.
 */
public final class SearchField extends Div {

    private static final int PAUSE_MILLIS = 400;

    private final Input words = new Input();

    /**
     * @param label what is searched, for readers and inside the empty field
     * @param typed what is in the field, once the user pauses
     */
    public SearchField(String label, Consumer<String> typed) {
        addClassName("search-field");
        words.setType("search");
        words.setPlaceholder(label);
        words.setAriaLabel(label);
        words.getElement().setAttribute("autocomplete", "off");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> typed.accept(change.getValue()));
        add(new Icon("search"), words);
    }

    public void clear() {
        words.clear();
    }
}
