package club.mercato.meeting.ui;

import club.mercato.contacts.ContactFigures;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageFigures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pipeline in figures, as charts with their tables one click behind. Read once and after each decision. */
class FiguresPanel extends Aside {

    private static final int WEEKS = 8;
    private static final int CLUBS = 6;

    /** So long an answer counts as a sign of how a club answers. */
    private static final Duration ANSWERS_OF = Duration.ofDays(180);

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private final transient StageCharts stageCharts;
    private final transient ContactCharts contactCharts;
    private final Div funnel = new Div();
    private final Div standing = new Div();
    private final Div weeks = new Div();
    private final Div answers = new Div();
    private final NativeDetails tables;
    private transient Map<Stage, Integer> reached = Map.of();
    private @Nullable Stage marked;

    FiguresPanel(ReviewDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        stageCharts =
                new StageCharts(phrases, desk.viewer().today(), desk.patience().now());
        contactCharts = new ContactCharts(phrases);
        addClassName("review-figures");
        getElement().setAttribute("aria-label", phrases.say("meeting.figures.title"));
        tables = new NativeDetails(phrases.say("meeting.figures.tables"));
        tables.addClassName("figure-tables");
        Span legend = new Span(phrases.say("meeting.figures.legend"));
        legend.addClassName("hint");
        standing.addClassName("figure-drawing");
        add(
                figure("funnel", funnel),
                figure("standing", standing, legend),
                figure("weeks", weeks),
                figure("answers", answers),
                tables);
        refresh();
    }

    final void refresh() {
        reached = desk.stages().reached();
        Map<Stage, StageFigures.Standing> stages = desk.stages().standing();
        List<ContactFigures.Week> contacts = desk.contacts()
                .perWeek(desk.viewer().today(), desk.viewer().staff().zone(), WEEKS);
        List<ContactFigures.Answering> rates =
                desk.contacts().answerRates(desk.clock().instant().minus(ANSWERS_OF), CLUBS);
        drawFunnel();
        only(standing, new Svg(stageCharts.standing(stages)));
        only(weeks, new Svg(contactCharts.weeks(contacts)));
        only(answers, rates.isEmpty() ? new Span(phrases.say("meeting.figures.noAnswers")) : rates(rates));
        tables.setContent(
                new Div(new FigureTables(phrases, stageCharts, contactCharts).all(reached, stages, contacts, rates)));
    }

    /** The stage of the target that the meeting speaks of. */
    void mark(Stage stage) {
        if (stage != marked) {
            marked = stage;
            drawFunnel();
        }
    }

    private void drawFunnel() {
        only(funnel, new Svg(stageCharts.funnel(reached, marked)));
    }

    private UnorderedList rates(List<ContactFigures.Answering> rates) {
        UnorderedList list = new UnorderedList();
        list.addClassName("answer-rates");
        rates.forEach(club -> {
            Span name = new Span(club.name());
            name.addClassName("answer-club");
            Span said = new Span(phrases.say("meeting.figures.answered", club.answered(), club.asked()));
            said.addClassName("answer-said");
            list.add(new ListItem(name, new Svg(contactCharts.rate(club)), said));
        });
        return list;
    }

    private Section figure(String name, Component... parts) {
        Span unit = new Span(phrases.say("meeting.figures.unit." + name));
        unit.addClassName("hint");
        Section figure = new Section(new Header(new H2(phrases.say("meeting.figures." + name)), unit));
        figure.addClassName("figure");
        figure.add(parts);
        return figure;
    }

    private static void only(Div place, Component now) {
        place.removeAll();
        place.add(now);
    }
}
