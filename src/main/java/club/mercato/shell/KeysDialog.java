package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * All keys, and the switch for those that are single letters: whoever speaks to his computer, or presses keys by
 * accident, is better off without them (WCAG 2.2, 2.1.4).
 */
class KeysDialog extends Dialog {

    private record Place(String name, List<String> keys) {}

    private static final List<Place> PLACES = List.of(
            new Place("EVERYWHERE", List.of("search", "log", "create", "keys", "close")),
            new Place("BOARD", List.of("arrows", "open", "move", "lift", "select", "filter", "undo")),
            new Place("LOG", List.of("party", "outcome", "save", "confirm")),
            new Place("TODAY", List.of("arrows", "log", "snooze", "handOver", "open")),
            new Place("REVIEW", List.of("step", "decide", "enter", "undo")));

    private final transient Phrasebook phrases;

    KeysDialog(Phrasebook phrases) {
        this.phrases = phrases;
        addClassName("keys");
        setHeaderTitle(phrases.say("shell.keys.title"));
        setWidth("640px");
        setMaxWidth("100%");
        Div tables = new Div();
        tables.addClassName("keys-tables");
        PLACES.forEach(place -> tables.add(table(place)));
        add(letters(), tables);
        getFooter().add(new Button(phrases.say("parts.close"), click -> close()));
    }

    /** The browser keeps it, and its script obeys it; the server need not know. */
    private Checkbox letters() {
        Checkbox letters = new Checkbox(phrases.say("shell.keys.letters"));
        letters.setHelperText(phrases.say("shell.keys.letters.help"));
        letters.getElement().executeJs("this.checked = window.mercatoLetters.on()");
        letters.focus();
        letters.addValueChangeListener(
                chosen -> letters.getElement().executeJs("window.mercatoLetters.set($0)", chosen.getValue()));
        return letters;
    }

    private NativeTable table(Place place) {
        NativeTable table = new NativeTable();
        String key = "shell.keys." + place.name();
        table.setCaptionText(phrases.say(key));
        NativeTableRow head = new NativeTableRow(heading("shell.keys.key"), heading("shell.keys.does"));
        head.addClassName("visually-hidden");
        table.getHead().add(head);
        place.keys().forEach(one -> table.getBody().add(row(key + "." + one)));
        return table;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell heading = new NativeTableHeaderCell(phrases.say(key));
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private NativeTableRow row(String what) {
        Span key = new Span(phrases.say(what + ".key"));
        key.addClassName("key");
        NativeTableCell pressed = new NativeTableCell();
        pressed.add(key);
        return new NativeTableRow(pressed, new NativeTableCell(phrases.say(what)));
    }
}
