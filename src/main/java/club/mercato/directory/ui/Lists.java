package club.mercato.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** The looks and manners of the directory's lists. */
final class Lists {

    private static final int PHONE_PIXELS = 768;
    private static final int PAUSE_MILLISECONDS = 250;

    /** A club's roundel and name, from the properties of {@link Marks}. */
    static final String CLUB = """
            ${item.club ? html`<span class="club-cell"><span class="roundel" aria-hidden="true"
                style="--ground:${item.ground};--letters:${item.letters}">${item.roundel}</span>
                <bdi>${item.club}</bdi></span>` : html`<span class="none">${item.none}</span>`}""";

    private Lists() {}

    /** A search field above a list: told a moment after the last letter. */
    static TextField search(String name) {
        TextField search = new TextField();
        search.setAriaLabel(name);
        search.setPlaceholder(name);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLISECONDS);
        search.addClassName("directory-search");
        return search;
    }

    static <T> Grid<T> grid(String name) {
        Grid<T> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.addClassName("directory-list");
        grid.getElement().setAttribute("aria-label", name);
        return grid;
    }

    /** Leaves columns away in a narrow window; what they show then stands under the name. */
    static void narrow(Grid<?> grid, List<? extends Grid.Column<?>> wideOnly) {
        grid.addAttachListener(event -> {
            UI ui = event.getUI();
            ui.getPage().retrieveExtendedClientDetails(window -> fit(grid, wideOnly, window.getWindowInnerWidth()));
            var resizing =
                    ui.getPage().addBrowserWindowResizeListener(window -> fit(grid, wideOnly, window.getWidth()));
            grid.addDetachListener(gone -> {
                gone.unregisterListener();
                resizing.remove();
            });
        });
    }

    private static void fit(Grid<?> grid, List<? extends Grid.Column<?>> wideOnly, int width) {
        boolean phone = width > 0 && width < PHONE_PIXELS;
        wideOnly.forEach(column -> column.setVisible(!phone));
        grid.setClassName("stacked", phone);
    }
}
