package club.mercato.notices.bell;

import club.mercato.kernel.Phrasebook;
import club.mercato.notices.Notice;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notices, the newest first, a page at a time; each leads to what it is about. */
class NoticeList extends Div {

    private final transient BellDesk desk;
    private final transient Phrasebook phrases;
    private final int page;
    private final Runnable opened;
    private final OrderedList list = new OrderedList();
    private final Paragraph none;
    private final NativeButton earlier;
    private transient Optional<Notice> newest = Optional.empty();
    private transient Optional<Notice> last = Optional.empty();

    /**
     * @param page   how many at a time
     * @param opened called when one is followed
     */
    NoticeList(BellDesk desk, Phrasebook phrases, int page, Runnable opened) {
        this.desk = desk;
        this.phrases = phrases;
        this.page = page;
        this.opened = opened;
        none = new Paragraph(phrases.say("notices.none"));
        earlier = new NativeButton(phrases.say("notices.earlier"), click -> more());
        addClassName("notice-list");
        none.addClassName("hint");
        earlier.addClassName("text-button");
        none.setVisible(false);
        earlier.setVisible(false);
        add(list, none, earlier);
    }

    /** Begins anew with the newest. */
    void load() {
        list.removeAll();
        last = Optional.empty();
        List<Notice> first = append();
        newest = first.stream().findFirst();
        none.setVisible(first.isEmpty());
    }

    Optional<Instant> newestSeen() {
        return newest.map(Notice::at);
    }

    private void more() {
        int before = list.getChildren().toList().size();
        append();
        // the button may be gone: who reads on by keyboard goes on at the first that came
        list.getChildren()
                .skip(before)
                .findFirst()
                .flatMap(item -> item.getChildren().findFirst())
                .filter(Anchor.class::isInstance)
                .ifPresent(link -> ((Anchor) link).focus());
    }

    private List<Notice> append() {
        List<Notice> next = desk.notices().page(last, page + 1);
        List<Notice> shown = next.stream().limit(page).toList();
        shown.forEach(notice -> list.add(row(notice)));
        if (!shown.isEmpty()) {
            last = Optional.of(shown.getLast());
        }
        earlier.setVisible(next.size() > page);
        return shown;
    }

    private ListItem row(Notice notice) {
        Anchor link = new Anchor(notice.path());
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", click -> {
            desk.notices().read(notice.id());
            opened.run();
        });
        link.add(about(notice), when(notice), what(notice));
        ListItem row = new ListItem(link);
        row.addClassName("notice");
        if (notice.unread()) {
            row.addClassName("unread");
        }
        return row;
    }

    private Span about(Notice notice) {
        Span about = new Span();
        about.addClassName("notice-about");
        if (notice.about().restricted()) {
            about.add(new Icon("lock"));
        }
        Element name = new Element("bdi");
        name.setText(
                notice.things() > 1
                        ? phrases.say("notices.andMore", notice.about().name(), notice.things() - 1)
                        : notice.about().name());
        about.getElement().appendChild(name);
        return about;
    }

    private Span when(Notice notice) {
        Span when = new Span(desk.when(notice.at(), phrases));
        when.addClassName("notice-when");
        when.getElement().setAttribute("title", phrases.moment(notice.at()));
        if (notice.unread()) {
            Span unread = new Span(phrases.say("notices.unread"));
            unread.addClassName("notice-unread");
            when.add(unread);
        }
        return when;
    }

    private Component what(Notice notice) {
        Span what = new Span();
        what.addClassName("notice-what");
        notice.doer().flatMap(desk::member).ifPresent(member -> {
            Element who = new Element("b");
            who.setText(member.name());
            what.getElement().appendChild(who, Element.createText(" "));
        });
        what.getElement().appendChild(Element.createText(phrases.say(notice.what())));
        return what;
    }
}
