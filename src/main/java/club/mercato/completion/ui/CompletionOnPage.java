package club.mercato.completion.ui;

import club.mercato.completion.Completion;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.parts.Icon;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link CompletionPanel}: what is done, what is missing for each step, and the act beside it. */
class CompletionOnPage extends Section implements TargetPanel.Panel {

    private final transient CompletionScreens screens;
    private final transient Phrasebook phrases;
    private final transient StepWords words;
    private final OrderedList steps = new OrderedList();
    private final Span progress = new Span();
    private @Nullable List<?> shown;

    CompletionOnPage(CompletionScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        words = new StepWords(screens);
        addClassNames("panel", "page-panel", "completion");
        steps.addClassName("steps");
        progress.addClassName("hint");
        H2 title = new H2(phrases.say("completion.title"));
        title.setId("completion-title");
        getElement().setAttribute("aria-labelledby", "completion-title");
        add(new Header(new Icon("check"), title, progress), steps);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Before an offer went out there is nothing to complete. */
    @Override
    public void show(TargetCard target) {
        boolean offered = !target.stage().isBefore(Stage.BID);
        setVisible(offered);
        if (!offered) {
            return;
        }
        Completion now = screens.signing().of(target);
        Optional<Refused> involved =
                screens.maySignOff(target) ? screens.signing().involved(target) : Optional.empty();
        List<?> state = List.of(now, target.state(), involved, screens.viewer().today());
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        boolean applies = now.offer().isPresent()
                || now.terms().isPresent()
                || now.medical().isPresent();
        setVisible(applies || !target.stage().isBefore(Stage.FEE_AGREED));
        draw(target, now, involved);
    }

    private void draw(TargetCard target, Completion now, Optional<Refused> involved) {
        boolean mayRecord = screens.mayRecord(target);
        steps.removeAll();
        StepLine terms = new StepLine(phrases, "terms", now.lacksTerms(), words.terms(now));
        if (mayRecord && now.offer().isPresent()) {
            terms.act(
                    now.terms().isPresent() ? "completion.act.termsAnew" : "parts.act.agree-terms",
                    () -> screens.agreeTerms(target));
        }
        StepLine medical = new StepLine(phrases, "medical", now.lacksMedical(), words.medical(now));
        StepLine permit = new StepLine(phrases, "permit", now.lacksPermit(), words.permit(now));
        if (mayRecord) {
            medical.act("parts.act.record-medical", () -> new MedicalDialog(screens, target).open());
            permit.act("completion.act.permit", () -> new PermitDialog(screens, target).open());
        }
        StepLine signOff = new StepLine(phrases, "signOff", now.lacksSignOff(false), words.signOff(now));
        if (screens.maySignOff(target) && !now.isSignedOff()) {
            involved.map(Refused::why)
                    .or(() -> now.lacksBeforeSignOff().map(lacking -> Sentence.of("completion.signOff.waits")))
                    .ifPresentOrElse(
                            why -> signOff.hint(phrases.say(why)),
                            () -> signOff.act("parts.act.sign-off", () -> screens.signOff(target)));
        }
        List<StepLine> lines = List.of(terms, medical, permit, signOff);
        lines.forEach(steps::add);
        lines.stream().filter(line -> !line.isDone()).findFirst().ifPresent(StepLine::comesNext);
        progress.setText(phrases.say(
                "completion.progress", lines.stream().filter(StepLine::isDone).count(), lines.size()));
    }
}
