package club.mercato.shell.search;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Opens the search, by a press or by Ctrl K. */
public class SearchButton extends NativeButton {

    private final transient SearchMaker maker;
    private final transient Phrasebook phrases;
    private transient Optional<SearchWindow> dialog = Optional.empty();

    SearchButton(SearchMaker maker, Phrasebook phrases) {
        this.maker = maker;
        this.phrases = phrases;
        Span key = new Span(phrases.say("shell.search.key"));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        add(new Icon("search"), new Span(phrases.say("shell.search")), key);
        addClassNames("button", "search-opener");
        getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K")
                .setAttribute("data-key", "ctrl+k");
        addClickListener(click -> open());
    }

    private void open() {
        if (dialog.filter(SearchWindow::isOpened).isPresent()) {
            return;
        }
        SearchWindow opened = maker.of(phrases);
        dialog = Optional.of(opened);
        opened.open();
    }

    /** When the viewer has gone to another page. */
    public void close() {
        dialog.ifPresent(SearchWindow::close);
        dialog = Optional.empty();
    }
}
