package club.mercato.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Function;

/** A form over the page for something new; Escape closes it. */
class NewDialog extends Dialog {

    NewDialog(String title, String cancel, Function<Dialog, Component> form) {
        setHeaderTitle(title);
        addClassName("directory-dialog");
        setWidth("720px");
        setCloseOnOutsideClick(false);
        Component content = form.apply(this);
        add(content);
        getFooter().add(new Button(cancel, click -> close()));
    }
}
