package club.mercato.shell.search;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A field, and below it what its letters lead to while they are typed. Enter goes to the first. */
class SearchDialog extends Dialog implements SearchWindow {

    private static final int PAUSE_MILLISECONDS = 120;

    private final transient Finder finder;
    private final transient Phrasebook phrases;
    private final TextField field = new TextField();
    private final Div results = new Div();
    private final Div count = new Div();
    private transient List<Found> shown = List.of();

    SearchDialog(Finder finder, Phrasebook phrases) {
        this.finder = finder;
        this.phrases = phrases;
        addClassName("search");
        setWidth("560px");
        setMaxWidth("100%");
        getElement().setAttribute("aria-label", phrases.say("shell.search"));
        field.setAriaLabel(phrases.say("shell.search.field"));
        field.setPlaceholder(phrases.say("shell.search.field"));
        field.addClassName("search-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.addValueChangeListener(typed -> show(finder.find(typed.getValue())));
        field.addKeyDownListener(Key.ENTER, enter -> goToTheFirst());
        count.addClassName("visually-hidden");
        count.getElement().setAttribute("role", "status");
        results.addClassName("search-results");
        Div body = new Div(field, results, count);
        body.addClassName("search-body");
        add(body);
        show(finder.find(""));
        field.focus();
    }

    private void goToTheFirst() {
        finder.find(field.getValue()).stream()
                .findFirst()
                .ifPresent(found -> UI.getCurrent().navigate(found.path()));
    }

    /** What is the same stays: somebody may have gone down to it already. */
    private void show(List<Found> all) {
        if (!all.isEmpty() && all.equals(shown)) {
            return;
        }
        shown = all;
        results.removeAll();
        for (Found.Kind kind : Found.Kind.values()) {
            List<Found> ofKind =
                    all.stream().filter(found -> found.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                results.add(new H3(phrases.say("shell.search.kind." + kind.name())), list(kind, ofKind));
            }
        }
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(phrases.say("shell.search.none", field.getValue()));
            none.addClassName("hint");
            results.add(none);
        }
        count.setText(field.isEmpty() ? "" : phrases.say("shell.search.count", all.size()));
    }

    private UnorderedList list(Found.Kind kind, List<Found> found) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", phrases.say("shell.search.kind." + kind.name()));
        found.forEach(one -> list.add(new ListItem(link(one))));
        return list;
    }

    private static Anchor link(Found found) {
        Anchor link = new Anchor(found.path());
        link.getElement().setAttribute("router-link", true);
        link.getElement().appendChild(new Element("bdi").setText(found.name()));
        if (!found.beside().isEmpty()) {
            Span beside = new Span(found.beside());
            beside.addClassName("search-beside");
            link.add(beside);
        }
        return link;
    }
}
