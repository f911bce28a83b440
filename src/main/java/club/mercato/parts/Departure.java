package club.mercato.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;

/** A page whose viewer may not know of its subject any more: what was opened on it goes, and its address finds nothing. */
public final class Departure {

    private Departure() {}

    public static void from(UI ui) {
        ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .forEach(dialog -> {
                    dialog.close();
                    dialog.removeFromParent(); // at once, not when the browser has closed it
                });
        ui.navigate(ui.getActiveViewLocation().getPath());
    }
}
