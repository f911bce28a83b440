package club.mercato.notices.bell;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** All notices of the viewer. */
@Route("notifications")
@PermitAll
class NotificationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 40;

    private final transient BellDesk desk;
    private final transient Phrasebook phrases;
    private final NoticeList list;

    NotificationsView(BellDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        list = new NoticeList(desk, phrases, PAGE, () -> {});
        addClassNames("list-page", "notices-page");
        Section panel = new Section(list);
        panel.addClassName("panel");
        add(header(), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.load();
    }

    @Override
    public String getPageTitle() {
        return phrases.say("notices.title");
    }

    private Header header() {
        Span gap = new Span();
        gap.addClassName("gap");
        NativeButton readAll = new NativeButton(phrases.say("notices.readAll"), click -> {
            list.newestSeen().ifPresent(desk.notices()::readAll);
            list.load();
        });
        readAll.addClassName("button");
        Anchor settings = new Anchor("notifications/settings", phrases.say("notices.settings"));
        settings.getElement().setAttribute("router-link", true);
        settings.addClassName("button");
        Header header = new Header(new H1(phrases.say("notices.title")), gap, readAll, settings);
        header.addClassName("list-header");
        return header;
    }
}
