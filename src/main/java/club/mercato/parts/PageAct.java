package club.mercato.parts;

import com.vaadin.flow.component.UI;

/**
 * What a module's dialogs offer on every page. It is known by this interface only, so that the dialogs and all that they
 * are made of are no part of what a browser fetches for its first page; see {@link DialogParts}.
 */
public interface PageAct {

    /** Listens on a page that was just opened, with {@link ActWanted#listen}. */
    void offer(UI ui);
}
