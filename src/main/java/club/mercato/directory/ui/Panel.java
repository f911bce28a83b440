package club.mercato.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own heading. */
class Panel extends Section {

    Panel(String title, Component... content) {
        addClassNames("panel", "directory-panel");
        add(new H2(title));
        add(content);
    }
}
