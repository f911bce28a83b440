package club.mercato.handover.ui;

import club.mercato.contacts.FollowUp;
import club.mercato.handover.Passing;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;

/** What goes to another, before it goes. */
class Moves extends Div {

    private static final int SHOWN = 40;

    private final transient Phrasebook phrases;
    private final transient LocalDate today;

    Moves(Phrasebook phrases, LocalDate today) {
        this.phrases = phrases;
        this.today = today;
        addClassName("hand-over-moves");
        getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say("handover.moves"));
    }

    void show(List<Passing> passings) {
        removeAll();
        long owned = passings.stream().filter(Passing::owned).count();
        long steps =
                passings.stream().flatMap(passing -> passing.next().stream()).count();
        Paragraph sum = new Paragraph(
                passings.isEmpty() ? phrases.say("handover.nothing") : phrases.say("handover.all", owned, steps));
        sum.addClassName("hand-over-sum");
        add(sum);
        UnorderedList list = new UnorderedList();
        list.addClassName("hand-over-list");
        passings.stream().limit(SHOWN).forEach(passing -> list.add(item(passing)));
        if (passings.size() > SHOWN) {
            list.add(new ListItem("…"));
        }
        if (!passings.isEmpty()) {
            add(list);
        }
    }

    private ListItem item(Passing passing) {
        ListItem item = new ListItem();
        Element name = new Element("bdi").setText(passing.target().shownName());
        item.getElement().appendChild(name);
        Span rest = new Span(
                passing.next().map(step -> step(passing, step)).orElseGet(() -> phrases.say("handover.targetAlone")));
        rest.addClassName("hint");
        item.add(rest);
        if (passing.owned() && passing.target().restricted().isPresent()) {
            Span known = new Span(phrases.say("handover.mayKnow"));
            known.addClassName("hint");
            item.add(known);
        }
        return item;
    }

    private String step(Passing passing, FollowUp step) {
        return phrases.say(
                passing.owned() ? "handover.step" : "handover.stepAlone", step.what(), phrases.day(step.on(), today));
    }
}
