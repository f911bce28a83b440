package club.mercato.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is known of a thing: terms, and what is known under each. */
class FactList extends DescriptionList {

    FactList() {
        addClassName("facts");
    }

    FactList with(String term, String known) {
        return with(term, new Span(known));
    }

    FactList with(String term, Component known) {
        Description description = new Description();
        description.add(known);
        Div pair = new Div(new Term(term), description);
        getElement().appendChild(pair.getElement());
        return this;
    }
}
