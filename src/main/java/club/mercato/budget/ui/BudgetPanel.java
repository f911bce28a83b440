package club.mercato.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of the page with its title and what is said beside it. */
class BudgetPanel extends Section {

    private final Span note = new Span();

    BudgetPanel(String title, String name, Component... beside) {
        addClassNames("panel", "page-panel", name);
        note.addClassName("hint");
        Header head = new Header(new H2(title), note);
        head.add(beside);
        add(head);
    }

    void note(String text, boolean alarming) {
        note.setText(text);
        note.setClassName("is-over", alarming);
    }

    /** What stands below the title from now on. */
    void body(Component... parts) {
        getChildren().skip(1).toList().forEach(this::remove);
        add(parts);
    }

    static NativeButton button(String text, Runnable act) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassName("button");
        return button;
    }

    static Span sentence(String text) {
        Span sentence = new Span(text);
        sentence.addClassName("panel-empty");
        return sentence;
    }
}
