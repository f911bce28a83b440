package club.mercato.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Function;

/** A form over the page for something new; Escape closes it. */
class NewDialog extends Dialog {

    NewDialog(String title, Function<Dialog, Component> form) {
        setHeaderTitle(title);
        addClassName("directory-dialog");
        setWidth("720px");
        setCloseOnOutsideClick(false);
        add(form.apply(this));
    }
}
