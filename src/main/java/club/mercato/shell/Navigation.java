package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.shell.search.Pages;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The main navigation: only what the viewer may open. A phone's bar has room for what is wanted between two meetings; the
 * rest stands in a sheet behind "More".
 */
class Navigation extends Nav {

    private static final Set<String> ON_A_PHONE = Set.of("today", "board", "targets", "approvals");
    private static final String SHEET = "navigation-sheet";

    private record Link(String route, Anchor anchor) {

        boolean leadsTo(String path) {
            return path.equals(route) || path.startsWith(route + "/");
        }
    }

    private final transient Phrasebook phrases;
    private final transient List<Link> links = new ArrayList<>();
    private final Div sheet = new Div();

    /** @param waiting how many bids wait for the viewer's decision, for whoever may decide on any */
    Navigation(StaffMember viewer, Phrasebook phrases, Optional<WaitingBadge> waiting) {
        this.phrases = phrases;
        addClassName("navigation");
        getElement().setAttribute("aria-label", phrases.say("shell.navigation"));
        UnorderedList bar = new UnorderedList();
        add(bar);
        if (viewer.is(Role.RECRUITER) || viewer.leads()) {
            for (String route : Pages.OF_TARGETS) {
                Anchor link = link(route);
                if (route.equals("approvals")) {
                    waiting.ifPresent(link::add);
                }
                bar.add(item(link, ON_A_PHONE.contains(route)));
            }
            Pages.OF_ALL.forEach(route -> bar.add(item(link(route), false)));
            bar.add(more());
            add(sheet);
        } else {
            Pages.OF_ALL.forEach(route -> bar.add(item(link(route), true)));
        }
    }

    /** Marks the links to the page that the viewer is on, and puts the sheet away. */
    void mark(String path) {
        for (Link link : links) {
            if (link.leadsTo(path)) {
                link.anchor().getElement().setAttribute("aria-current", "page");
            } else {
                link.anchor().getElement().removeAttribute("aria-current");
            }
        }
        sheet.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private ListItem more() {
        UnorderedList rest = new UnorderedList();
        Pages.OF_TARGETS.stream()
                .filter(route -> !ON_A_PHONE.contains(route))
                .forEach(route -> rest.add(item(link(route), true)));
        Pages.OF_ALL.forEach(route -> rest.add(item(link(route), true)));
        sheet.add(rest);
        sheet.setId(SHEET);
        sheet.addClassName(SHEET);
        sheet.getElement().setAttribute("popover", "auto");
        NativeButton more = new NativeButton();
        more.add(new Icon("more"), new Span(phrases.say("shell.nav.more")));
        more.getElement().setAttribute("popovertarget", SHEET);
        ListItem item = new ListItem(more);
        item.addClassName("navigation-more");
        return item;
    }

    private static ListItem item(Anchor link, boolean onAPhone) {
        ListItem item = new ListItem(link);
        item.setClassName("navigation-further", !onAPhone);
        return item;
    }

    private Anchor link(String route) {
        Anchor link = new Anchor(route);
        link.getElement().setAttribute("router-link", true);
        link.add(new Icon(route), new Span(phrases.say("shell.nav." + route)));
        links.add(new Link(route, link));
        return link;
    }
}
