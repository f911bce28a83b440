package club.mercato.shell;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is signed in, and the way out. */
class UserMenu extends Div {

    UserMenu(StaffMember staff, Phrasebook phrases, SigningOut signingOut) {
        addClassName("user-menu");
        Span initials = new Span();
        initials.addClassNames("initials", "own");
        // drawn from here, not as text: the button is called by the name that they stand for
        initials.getElement().setAttribute("data-initials", staff.initials()).setAttribute("aria-hidden", "true");
        Span name = new Span(staff.name());
        name.addClassName("user-name");
        String roles = Arrays.stream(Role.values())
                .filter(staff::is)
                .map(role -> phrases.say("staff.role." + role.name()))
                .collect(Collectors.joining(", "));
        Span role = new Span(roles);
        role.addClassName("user-role");
        Span who = new Span(name, new Text(" "), role);
        who.addClassName("user-who");

        Div menu = new Div();
        menu.setId("user-menu");
        menu.addClassName("user-menu-items");
        menu.getElement().setAttribute("popover", "auto");
        menu.getElement().setAttribute("role", "menu");
        menu.getElement().setAttribute("aria-label", phrases.say("shell.userMenu"));
        if (staff.is(Role.MANAGER) || staff.is(Role.ADMIN)) {
            menu.add(link("settings", "settings.title", phrases));
        }
        menu.add(link("notifications/settings", "post.title", phrases));
        if (staff.is(Role.RECRUITER) || staff.is(Role.MANAGER)) {
            NativeButton handOver = new NativeButton(
                    phrases.say("shell.handOver"),
                    click -> ActWanted.tell(UI.getCurrent(), "hand-over", Optional.empty()));
            handOver.getElement().setAttribute("role", "menuitem");
            handOver.getElement()
                    .setAttribute("popovertarget", "user-menu")
                    .setAttribute("popovertargetaction", "hide");
            menu.add(handOver);
        }
        NativeButton keys = new NativeButton(
                phrases.say("shell.keys"), click -> ActWanted.tell(UI.getCurrent(), KeysAct.SHOW, Optional.empty()));
        keys.getElement()
                .setAttribute("role", "menuitem")
                .setAttribute("popovertarget", "user-menu")
                .setAttribute("popovertargetaction", "hide")
                .setAttribute("data-key", "?")
                .setAttribute("data-key-folded", true);
        menu.add(keys);
        NativeButton out = new NativeButton(phrases.say("shell.logOut"), click -> signingOut.now());
        out.getElement().setAttribute("role", "menuitem");
        menu.add(out);

        NativeButton opener = new NativeButton();
        opener.add(initials, who, new Icon("chevron-down"));
        opener.addClassName("user-menu-opener");
        opener.getElement().setAttribute("popovertarget", "user-menu");
        opener.getElement().setAttribute("aria-haspopup", "menu");
        opener.getElement().setAttribute("aria-label", phrases.say("shell.userMenuOf", staff.name(), roles));
        add(opener, menu);
    }

    private static Anchor link(String path, String label, Phrasebook phrases) {
        Anchor link = new Anchor(path, phrases.say(label));
        link.getElement().setAttribute("router-link", true).setAttribute("role", "menuitem");
        return link;
    }
}
