package club.mercato.shell;

import club.mercato.approvals.InTray;
import club.mercato.kernel.Phrasebook;
import club.mercato.live.LiveFeed;
import club.mercato.notices.bell.Bell;
import club.mercato.notices.bell.Bells;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.parts.OwnActs;
import club.mercato.parts.Viewer;
import club.mercato.shell.search.SearchButton;
import club.mercato.shell.search.Searches;
import club.mercato.staff.Role;
import club.mercato.staff.SignIn;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/** The frame around every view: top bar, navigation, and the view itself. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient Viewer viewer;
    private final transient WindowClock windowClock;
    private final transient MinuteHand minuteHand;
    private final Navigation navigation;
    private final Bell bell;
    private final SearchButton search;
    private final Main content = new Main();
    private final Span countdown = new Span();
    private final NativeButton log = new NativeButton();
    private Optional<UUID> targetInView = Optional.empty();

    MainLayout(
            Viewer viewer,
            SignIn signIn,
            WindowClock windowClock,
            MinuteHand minuteHand,
            SigningOut signingOut,
            Bells bells,
            Searches searches,
            InTray tray,
            LiveFeed feed) {
        this.viewer = viewer;
        this.windowClock = windowClock;
        this.minuteHand = minuteHand;
        Phrasebook phrases = viewer.phrases();
        navigation = new Navigation(
                viewer.staff(),
                phrases,
                Optional.of(viewer.staff())
                        .filter(StaffMember::leads)
                        .map(staff -> new WaitingBadge(tray, feed, staff.id(), phrases)));
        bell = bells.of(phrases);
        search = searches.of(phrases);
        addClassName("shell");
        content.addClassName("shell-content");
        content.setId("content");
        add(skipLink(phrases), topBar(phrases, signIn.showsDemoData(), signingOut), navigation, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        boolean another = !content.getElement().equals(view.getElement().getParent());
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
        if (another) {
            content.getElement().executeJs("this.scrollTop = 0"); // else it opens as far down as the last one was
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        navigation.mark(path);
        bell.close();
        search.close();
        targetInView = target(path);
        boolean offered = event.getActiveChain().stream()
                .anyMatch(view -> view instanceof OwnActs own && own.offers("log-contact"));
        log.setVisible(!offered);
        countDown();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Registration hand = minuteHand.follow(attached.getUI(), this::countDown);
        addDetachListener(detached -> {
            detached.unregisterListener();
            hand.remove();
        });
    }

    private void countDown() {
        Optional<Component> line = windowClock.nextDeadline(viewer.phrases());
        String says = line.map(one -> one.getElement().getTextRecursively()).orElse("");
        if (!says.equals(countdown.getElement().getTextRecursively())) {
            countdown.removeAll();
            line.ifPresent(countdown::add);
        }
    }

    private static Anchor skipLink(Phrasebook phrases) {
        Anchor skip = new Anchor("#content", phrases.say("shell.skip"));
        skip.getElement().setAttribute("router-ignore", true);
        skip.addClassName("skip-link");
        return skip;
    }

    private Header topBar(Phrasebook phrases, boolean demo, SigningOut signingOut) {
        Anchor brand = new Anchor("");
        brand.getElement().setAttribute("router-link", true);
        Span mark = new Span();
        mark.addClassName("brand-mark");
        brand.add(mark, new Span(phrases.say("staff.product")));
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", phrases.say("staff.product"));
        countdown.addClassName("countdown");
        Header bar = new Header(brand);
        bar.addClassName("top-bar");
        if (demo) {
            Span chip = new Span(phrases.say("shell.demo"));
            chip.addClassName("demo-chip");
            bar.add(chip);
        }
        Span gap = new Span();
        gap.addClassName("top-bar-gap");
        bar.add(gap, countdown, search);
        StaffMember staff = viewer.staff();
        if (staff.is(Role.RECRUITER) || staff.is(Role.MANAGER)) {
            bar.add(logContact(phrases));
        }
        bar.add(bell, new UserMenu(staff, phrases, signingOut));
        return bar;
    }

    private NativeButton logContact(Phrasebook phrases) {
        Span key = new Span("L");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        log.add(new Icon("phone"), new Span(phrases.say("parts.act.log-contact")), key);
        log.addClassNames("button", "log-contact");
        log.getElement().setAttribute("data-key", "l");
        log.addClickListener(click -> ActWanted.tell(UI.getCurrent(), "log-contact", targetInView));
        return log;
    }

    private static Optional<UUID> target(String path) {
        String[] parts = path.split("/");
        if (parts.length != 2 || !parts[0].equals("targets")) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(parts[1]));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
