package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The main navigation: only what the viewer may open. */
class Navigation extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /** @param waiting how many bids wait for the viewer's decision, for whoever may decide on any */
    Navigation(StaffMember viewer, Phrasebook phrases, Optional<WaitingBadge> waiting) {
        addClassName("navigation");
        getElement().setAttribute("aria-label", phrases.say("shell.navigation"));
        UnorderedList list = new UnorderedList();
        if (viewer.is(Role.RECRUITER) || viewer.leads()) {
            ListItem approvals = link("approvals", phrases);
            waiting.ifPresent(
                    badge -> Objects.requireNonNull(links.get("approvals")).add(badge));
            list.add(link("today", phrases), link("board", phrases), link("targets", phrases), approvals);
            list.add(link("review", phrases), link("budget", phrases));
        }
        list.add(link("season", phrases));
        list.add(link("players", phrases), link("clubs", phrases), link("people", phrases));
        add(list);
    }

    /** Marks the link whose pages the viewer is on. */
    void mark(String path) {
        links.forEach((route, link) -> {
            if (path.equals(route) || path.startsWith(route + "/")) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private ListItem link(String route, Phrasebook phrases) {
        Anchor link = new Anchor(route);
        link.getElement().setAttribute("router-link", true);
        link.add(new Icon(route), new Span(phrases.say("shell.nav." + route)));
        links.put(route, link);
        return new ListItem(link);
    }
}
