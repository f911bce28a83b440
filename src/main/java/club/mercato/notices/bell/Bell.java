package club.mercato.notices.bell;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Subject;
import club.mercato.notices.Notices;
import club.mercato.notices.NoticesChanged;
import club.mercato.parts.Beat;
import club.mercato.parts.Icon;
import club.mercato.staff.StaffId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bell in the top bar: how much the viewer has not read, as of now, and what it is. Made by {@link Bells}. Its list is
 * read when it is opened, the count with the page and whenever one of its notices, or what they are about, changes.
 */
public class Bell extends Div {

    private static final int PAGE = 15;
    private static final String PANEL = "notices-panel";

    private final transient BellDesk desk;
    private final transient Phrasebook phrases;
    private final StaffId viewer;
    private final NativeButton opener = new NativeButton();
    private final Span badge = new Span();
    private final Span announced = new Span();
    private final Div panel = new Div();
    private final NoticeList list;
    private transient volatile Notices.Unread unread = new Notices.Unread(0, Set.of());
    private transient @Nullable Beat beat;
    private boolean open;

    Bell(BellDesk desk, Phrasebook phrases) {
        this.desk = desk;
        this.phrases = phrases;
        viewer = desk.viewer().staff().id();
        list = new NoticeList(desk, phrases, PAGE, this::followed);
        addClassName("bell");
        badge.addClassName("bell-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        opener.add(new Icon("bell"), badge);
        opener.addClassName("bell-opener");
        opener.getElement().setAttribute("popovertarget", PANEL).setAttribute("aria-haspopup", "dialog");
        announced.addClassName("visually-hidden");
        announced.getElement().setAttribute("role", "status");
        fillPanel();
        add(opener, announced, panel);
        count();
    }

    /** Folds the panel: another page was opened. */
    public void close() {
        open = false;
        panel.getElement().executeJs("this.matches(':popover-open') && this.hidePopover()");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        beat = Beat.of(attached.getUI(), desk.feed(), this::concerns, this::changed);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (beat != null) {
            beat.stop();
            beat = null;
        }
    }

    private void fillPanel() {
        panel.setId(PANEL);
        panel.addClassName("notices-panel");
        panel.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "dialog")
                .setAttribute("aria-label", phrases.say("notices.title"));
        panel.getElement()
                .addEventListener(
                        "toggle",
                        toggled -> toggled(
                                toggled.getEventData().get("event.newState").asString()))
                .addEventData("event.newState");
        NativeButton readAll = new NativeButton(phrases.say("notices.readAll"), click -> readAll());
        readAll.addClassName("text-button");
        NativeButton fold = new NativeButton();
        fold.add(new Icon("close"));
        fold.addClassName("notices-close");
        fold.getElement()
                .setAttribute("popovertarget", PANEL)
                .setAttribute("popovertargetaction", "hide")
                .setAttribute("aria-label", phrases.say("notices.close"));
        Header header = new Header(new H2(phrases.say("notices.title")), readAll, fold);
        Footer footer =
                new Footer(link("notifications", "notices.all"), link("notifications/settings", "notices.settings"));
        panel.add(header, list, footer);
    }

    private Anchor link(String path, String label) {
        Anchor link = new Anchor(path, phrases.say(label));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void followed() {
        close();
        count();
    }

    private void toggled(String state) {
        open = state.equals("open");
        if (open) {
            list.load();
        }
    }

    private void readAll() {
        list.newestSeen().ifPresent(desk.notices()::readAll);
        count();
        list.load();
    }

    /** Called on the feed's thread. */
    private boolean concerns(Subject subject) {
        return subject.kind().equals(NoticesChanged.KIND)
                ? subject.id().equals(viewer.value())
                : unread.things().contains(subject.id());
    }

    private void changed() {
        int before = unread.count();
        count();
        if (unread.count() > before) {
            announced.setText(phrases.say("notices.came", unread.count() - before));
        }
        if (open) {
            list.load();
        }
    }

    private void count() {
        unread = desk.notices().unread();
        int count = unread.count();
        String shown = count > Notices.MOST_COUNTED
                ? phrases.say("notices.moreThan", Notices.MOST_COUNTED)
                : String.valueOf(count);
        badge.setText(shown);
        badge.setVisible(count > 0);
        opener.getElement()
                .setAttribute(
                        "aria-label", count == 0 ? phrases.say("notices.title") : phrases.say("notices.bell", shown));
    }
}
