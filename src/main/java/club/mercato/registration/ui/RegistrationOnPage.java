package club.mercato.registration.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.registration.Dossier;
import club.mercato.registration.Filing;
import club.mercato.registration.Formality;
import club.mercato.season.Countdown;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link RegistrationPanel}: each paper with its state, and how long is left for it in the window's zone. */
class RegistrationOnPage extends Section implements TargetPanel.Panel {

    private final transient RegistrationScreens screens;
    private final transient Phrasebook phrases;
    private final Span left = new Span();
    private final UnorderedList papers = new UnorderedList();
    private @Nullable List<?> shown;

    RegistrationOnPage(RegistrationScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassNames("panel", "page-panel", "completion", "registration");
        left.addClassName("papers-deadline");
        papers.addClassName("steps");
        H2 title = new H2(phrases.say("registration.title"));
        title.setId("registration-title");
        getElement().setAttribute("aria-labelledby", "registration-title");
        add(new Header(new Icon("letter"), title, left), papers);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        boolean near = !target.stage().isBefore(Stage.PERSONAL_TERMS);
        setVisible(near);
        if (!near) {
            return;
        }
        Dossier dossier = screens.desk().of(target);
        Instant now = screens.clock().instant();
        List<?> state = List.of(dossier, target.state(), now.isBefore(dossier.deadline()));
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        deadline(dossier, now);
        papers.removeAll();
        Optional<Formality> next = dossier.missing();
        dossier.needed()
                .forEach(kind -> papers.add(
                        line(target, dossier, kind, next.filter(kind::equals).isPresent())));
    }

    private void deadline(Dossier dossier, Instant now) {
        Countdown countdown = new Countdown(phrases);
        String due = countdown.deadline(dossier.deadline(), dossier.window().zone());
        boolean over = !now.isBefore(dossier.deadline());
        boolean missed = over && !dossier.isComplete();
        left.setText(
                over
                        ? phrases.say("registration.wereDue", due)
                        : phrases.say("registration.due", countdown.left(dossier.deadline(), now), due));
        left.setClassName("missed", missed);
        countdown
                .here(dossier.deadline(), dossier.window().zone())
                .ifPresent(here -> left.getElement().setAttribute("title", here));
    }

    private ListItem line(TargetCard target, Dossier dossier, Formality kind, boolean next) {
        Optional<Filing> latest = dossier.latest(kind);
        boolean done = latest.filter(paper -> paper.said().state().isDone()).isPresent();
        Span mark = new Span(new Icon(done ? "check" : "clock"));
        mark.addClassName("step-mark");
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", phrases.say(done ? "registration.done" : "registration.open"));
        Span title = new Span(phrases.say(kind.label()));
        title.addClassName("strong");
        Div words = new Div(title);
        words.addClassName("step-words");
        latest.ifPresentOrElse(paper -> said(paper, words), () -> words.add(hint(phrases.say("registration.nothing"))));
        ListItem line = new ListItem(mark, words);
        line.addClassNames("step", done ? "is-done" : "is-open");
        if (screens.mayRecord(target)) {
            NativeButton act = new NativeButton(phrases.say("registration.act"), click -> screens.record(target, kind));
            act.addClassName("button");
            act.getElement().setAttribute("aria-label", phrases.say("registration.act.of", phrases.say(kind.label())));
            if (next) {
                act.addClassName("primary");
                line.addClassName("is-next");
            }
            Div acts = new Div(act);
            acts.addClassName("panel-acts");
            line.add(acts);
        }
        return line;
    }

    private void said(Filing paper, Div words) {
        words.add(new Div(phrases.say(
                "registration.said",
                phrases.say(paper.said().state().label()),
                phrases.moment(paper.said().at()))));
        if (!paper.said().reference().isBlank()) {
            words.add(new Div(phrases.say("registration.reference", paper.said().reference())));
        }
        if (!paper.said().note().isBlank()) {
            words.add(new Div(paper.said().note()));
        }
        words.add(hint(phrases.say(
                "registration.by",
                screens.nameOf(paper.by()),
                phrases.day(phrases.dayOf(paper.recorded()), screens.viewer().today()))));
    }

    private static Div hint(String text) {
        Div hint = new Div(text);
        hint.addClassName("hint");
        return hint;
    }
}
