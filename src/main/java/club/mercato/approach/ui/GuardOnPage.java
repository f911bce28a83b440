package club.mercato.approach.ui;

import club.mercato.approach.ApproachState;
import club.mercato.approach.ApproachState.Colour;
import club.mercato.approach.Paper;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.rules.Rule;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link GuardPanel}: what is on record or missing, under which rule, and what can be done. */
class GuardOnPage extends Section implements TargetPanel.Panel {

    private final transient ApproachScreens screens;
    private final transient Phrasebook phrases;
    private final Span mark = new Span();
    private final Div body = new Div();
    private @Nullable List<?> shown;

    GuardOnPage(ApproachScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassNames("panel", "page-panel", "approach-guard");
        Header head = new Header(new Icon("clubs"), new H2(phrases.say("approach.panel.title")), mark);
        add(head, body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        ApproachState state = screens.approach().stateOf(target);
        List<?> now = List.of(state, target.state());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        draw(state, target);
    }

    private void draw(ApproachState state, TargetCard target) {
        mark.removeAll();
        mark.setClassName("guard-mark " + state.colour().name());
        mark.add(
                new Icon(state.colour() == Colour.IN_ORDER ? "check" : "alert"),
                new Span(phrases.say("approach.panel." + state.colour().name())));
        body.removeAll();
        body.add(new Paragraph(phrases.say(state.says())));
        state.goneOn()
                .ifPresent(gone ->
                        body.add(new Paragraph(phrases.say("approach.panel.goneOn", nameOf(gone), gone.why()))));
        state.rule().ifPresent(rule -> body.add(line(rule)));
        if (!state.papers().isEmpty()) {
            body.add(papers(state.papers(), target));
        }
        if (target.state() != TargetState.CLOSED) {
            body.add(acts(state, target));
        }
    }

    private String nameOf(ApproachState.GoneOn gone) {
        return Optional.ofNullable(screens.staffRoom().everyone().get(gone.by()))
                .map(StaffMember::name)
                .orElse("");
    }

    private Div line(Rule rule) {
        Div line = new Div();
        line.addClassName("hint");
        line.setText(phrases.say(
                "approach.panel.rule",
                rule.association(),
                rule.reference().isEmpty() ? rule.id().value() : rule.reference(),
                rule.confidence().name(),
                phrases.fullDay(rule.verifiedOn())));
        line.getElement().setAttribute("title", rule.text());
        return line;
    }

    private UnorderedList papers(List<Paper> papers, TargetCard target) {
        UnorderedList list = new UnorderedList();
        list.addClassName("guard-papers");
        list.getElement().setAttribute("aria-label", phrases.say("approach.panel.papers"));
        papers.forEach(paper -> list.add(new PaperLine(screens, paper, target)));
        return list;
    }

    private Div acts(ApproachState state, TargetCard target) {
        Div acts = new Div();
        acts.addClassName("panel-acts");
        if (screens.mayWork()) {
            NativeButton serve = button("parts.act.serve-notice", () -> new NoticeDialog(screens, target).open());
            if (state.colour() == Colour.MISSING && state.canBeMended()) {
                serve.addClassName("primary");
            }
            acts.add(serve);
        }
        if (screens.viewer().staff().leads() && state.colour() == Colour.MISSING) {
            acts.add(button("parts.act.go-on-with-reason", () -> new GoOnDialog(screens, target).open()));
        }
        return acts;
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(phrases.say(key), click -> act.run());
        button.addClassName("button");
        return button;
    }
}
