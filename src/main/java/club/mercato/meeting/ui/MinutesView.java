package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Minutes;
import club.mercato.meeting.ReviewId;
import club.mercato.parts.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** The minutes of one review, as its reader may know them, and the same as a PDF. */
@Route("review/:id")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class MinutesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private String title = "";

    MinutesView(ReviewDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassName("minutes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Minutes minutes = event.getRouteParameters()
                .get("id")
                .flatMap(MinutesView::id)
                .flatMap(desk.minutes()::of)
                .orElseThrow(NotFoundException::new);
        MinutesWords words = new MinutesWords(desk, minutes);
        title = words.title();
        removeAll();
        Header header = new Header(new H1(title), acts(minutes));
        header.addClassName("list-header");
        add(header, facts(words), figures(minutes));
        add(minutes.decided().isEmpty() ? nothing() : new MinutesTable(words));
        if (minutes.notDiscussed() > 0) {
            Paragraph rest = new Paragraph(words.notDiscussed());
            rest.addClassNames("panel", "minutes-rest");
            add(rest);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div acts(Minutes minutes) {
        Anchor all = new Anchor(
                "review", phrases.say(minutes.review().isRunning() ? "meeting.minutes.back" : "meeting.minutes.all"));
        all.getElement().setAttribute("router-link", true);
        all.addClassName("button");
        ReviewId id = minutes.review().id();
        Anchor print = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = print(id);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), fileName(minutes), "application/pdf", file.length);
                }),
                "");
        print.add(new Icon("download"), new Span(phrases.say("meeting.minutes.pdf")));
        print.addClassNames("button", "primary");
        Div acts = new Div(all, print);
        acts.addClassName("minutes-acts");
        return acts;
    }

    /** As it is when it is asked for: whoever lost the right to know of a target meanwhile does not print it. */
    private byte[] print(ReviewId id) {
        Minutes now = desk.minutes().of(id).orElseThrow(NotFoundException::new);
        return new MinutesPrint(new MinutesWords(desk, now)).file();
    }

    private String fileName(Minutes minutes) {
        return phrases.say(
                "meeting.minutes.file",
                phrases.dayOf(minutes.review().startedAt()).toString());
    }

    private Paragraph facts(MinutesWords words) {
        Span when = new Span(words.when());
        Span who = new Span(words.present());
        Paragraph facts = new Paragraph(when, who);
        facts.addClassName("minutes-facts");
        return facts;
    }

    private Div figures(Minutes minutes) {
        Div figures = new Div();
        figures.addClassName("minutes-figures");
        new MinutesWords(desk, minutes).figures().forEach(figure -> {
            Span number = new Span(figure.number());
            number.addClassName("key-figure");
            Span label = new Span(figure.label());
            label.addClassName("hint");
            Div one = new Div(number, label);
            one.addClassNames("panel", "minutes-figure");
            figures.add(one);
        });
        return figures;
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(phrases.say("meeting.minutes.nothing"));
        nothing.addClassName("panel");
        return nothing;
    }

    private static Optional<ReviewId> id(String text) {
        try {
            return Optional.of(ReviewId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
