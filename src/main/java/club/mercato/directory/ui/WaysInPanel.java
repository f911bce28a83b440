package club.mercato.directory.ui;

import club.mercato.directory.WayIn;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;

/** Who of the own club was where a player was. */
class WaysInPanel extends Panel {

    WaysInPanel(List<WayIn> ways, Wording wording) {
        super(wording.phrases().say("directory.waysIn.title"));
        if (ways.isEmpty()) {
            add(new Paragraph(wording.phrases().say("directory.waysIn.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        ways.forEach(way -> list.add(row(way, wording)));
        add(list);
    }

    private static ListItem row(WayIn way, Wording wording) {
        Anchor who = new Anchor(
                way.person() != null
                        ? PersonView.address(way.person())
                        : PlayerView.address(Objects.requireNonNull(way.teammate())),
                way.name());
        who.setRouterIgnore(false);
        Span when = new Span(wording.phrases()
                .say(
                        way.until() == null ? "directory.spells.since" : "directory.spells.between",
                        wording.day(way.from()),
                        wording.day(way.until())));
        when.addClassName("beside");
        return new ListItem(who, new Span(wording.phrases().say(way.role().term())), new ClubLink(way.club()), when);
    }
}
