package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Review;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** Where no review runs: begin one, and read the minutes of those before. */
class BeforeReview extends Div {

    /** A season of weekly ones. */
    private static final int PAST = 60;

    BeforeReview(ReviewDesk desk, Runnable started) {
        Phrasebook phrases = desk.viewer().phrases();
        addClassNames("review", "before-review");
        Div main = new Div(new H1(phrases.say("meeting.title")), start(desk, phrases, started), past(desk, phrases));
        main.addClassName("review-main");
        add(main, new FiguresPanel(desk));
    }

    private static Section start(ReviewDesk desk, Phrasebook phrases, Runnable started) {
        Section panel = new Section(new Header(new H2(phrases.say("meeting.start.none"))));
        panel.addClassNames("panel", "review-panel", "review-start");
        panel.add(new Paragraph(phrases.say(desk.mayHold() ? "meeting.start.how" : "meeting.start.managers")));
        if (desk.mayHold()) {
            Div refusal = new Div();
            NativeButton begin = new NativeButton(phrases.say("meeting.start.act"), click -> {
                refusal.removeAll();
                desk.room()
                        .start()
                        .refusal()
                        .ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), started);
            });
            begin.addClassNames("button", "primary");
            panel.add(begin, refusal);
        }
        return panel;
    }

    private static Section past(ReviewDesk desk, Phrasebook phrases) {
        List<Review> past = desk.room().past(PAST);
        UnorderedList list = new UnorderedList();
        list.addClassName("review-past");
        list.getElement().setAttribute("aria-label", phrases.say("meeting.past"));
        past.forEach(review -> list.add(row(desk, phrases, review)));
        Section panel = new Section(new Header(new H2(phrases.say("meeting.past"))));
        panel.addClassNames("panel", "review-panel");
        panel.add(past.isEmpty() ? new Paragraph(phrases.say("meeting.past.none")) : list);
        return panel;
    }

    private static ListItem row(ReviewDesk desk, Phrasebook phrases, Review review) {
        Anchor link = new Anchor(
                "review/" + review.id().value(),
                phrases.say("meeting.past.of", phrases.fullDay(phrases.dayOf(review.startedAt()))));
        link.getElement().setAttribute("router-link", true);
        Span who = new Span(review.present().stream().map(desk::nameOf).sorted().collect(Collectors.joining(", ")));
        who.addClassName("hint");
        return new ListItem(link, who);
    }
}
