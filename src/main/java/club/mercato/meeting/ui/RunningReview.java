package club.mercato.meeting.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.meeting.Briefing;
import club.mercato.meeting.Decision;
import club.mercato.meeting.DecisionForm;
import club.mercato.meeting.Review;
import club.mercato.meeting.ReviewRoom;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The meeting: the agenda, the target it speaks of, what it decides, and the pipeline in figures. */
@JsModule("./review/review-keys.ts")
class RunningReview extends Div {

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private final AgendaList agenda;
    private final TargetHead head;
    private final PartiesRow parties;
    private final BriefingPanels briefing;
    private final DecisionBar bar;
    private final Div verdict = new Div();
    private final MeetingFoot foot;
    private final FiguresPanel figures;
    private final Div status = new Div();
    private final Div main = new Div();
    private transient Review review;
    private @Nullable TargetId current;

    RunningReview(ReviewDesk desk, Review review) {
        this.desk = desk;
        this.review = review;
        phrases = desk.viewer().phrases();
        addClassName("review");
        agenda = new AgendaList(phrases, this::open);
        head = new TargetHead(desk, () -> step(-1), () -> step(1));
        parties = new PartiesRow(desk);
        briefing = new BriefingPanels(desk);
        bar = new DecisionBar(desk, this::decide);
        foot = new MeetingFoot(desk, this::open, this::takeBackMine, this::end);
        figures = new FiguresPanel(desk);
        verdict.addClassName("review-outcome");
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        main.addClassName("review-main");
        main.add(head, parties, briefing, verdict, bar, foot);
        add(agenda, main, figures, status);
        Sitting now = Sitting.of(desk, review);
        current = now.nextOpen(Optional.empty())
                .or(() -> now.agenda().points().stream().findFirst().map(point -> point.target()))
                .orElse(null);
        show(now);
        agenda.reveal();
    }

    /** Shows the meeting as it is now; where it is over, its minutes. */
    void refresh() {
        desk.room().find(review.id()).ifPresent(now -> {
            review = now;
            if (now.isRunning()) {
                show(Sitting.of(desk, now));
            } else {
                UI.getCurrent().navigate("review/" + now.id().value());
            }
        });
    }

    Optional<TargetId> current() {
        return Optional.ofNullable(current);
    }

    private void show(Sitting now) {
        TargetId at = current;
        agenda.show(now.agenda(), drawing(now), at, begun());
        Optional<Briefing> told =
                at == null ? Optional.empty() : desk.briefings().of(review, at);
        told.ifPresentOrElse(found -> show(now, found), this::showNothing);
    }

    private void show(Sitting now, Briefing told) {
        TargetCard card = told.target();
        int[] place = now.placeInNeed(card.id());
        head.show(card, phrases.say("meeting.place", place[0], place[1]), now.measure());
        parties.show(card);
        briefing.show(told, now.measure().today());
        Optional<Decision> decided = desk.room().decision(review.id(), card.id());
        verdict.removeAll();
        decided.ifPresent(decision -> verdict.add(new Verdict(desk, decision, this::takeBack)));
        bar.setVisible(desk.mayHold()
                && decided.isEmpty()
                && now.board().card(card.id()).isPresent());
        bar.show(card);
        foot.show(now, card.id());
        figures.mark(card.stage());
    }

    /** The viewer may know of no target here, or not of this one any more. */
    private void showNothing() {
        current = null;
        main.removeAll();
        Div empty = new Div();
        empty.setText(phrases.say("meeting.nothing"));
        empty.addClassNames("panel", "review-nothing");
        main.add(empty, foot);
        foot.show(Sitting.of(desk, review), null);
    }

    private AgendaLine.Drawing drawing(Sitting now) {
        return new AgendaLine.Drawing(phrases, now.measure(), now.needs(), now::card, now.since());
    }

    private String begun() {
        Duration since = Duration.between(review.startedAt(), desk.clock().instant());
        return phrases.say(
                "meeting.begun",
                phrases.day(phrases.dayOf(review.startedAt()), desk.viewer().today()),
                since.toHours(),
                since.toMinutesPart());
    }

    private void open(TargetId target) {
        boolean was = main.getChildren().anyMatch(head::equals);
        current = target;
        if (!was) {
            main.removeAll();
            main.add(head, parties, briefing, verdict, bar, foot);
        }
        refresh();
        agenda.reveal();
        head.focusName();
        tell(target);
    }

    private void step(int places) {
        TargetId from = current;
        if (from != null) {
            Sitting.of(desk, review).beside(from, places).ifPresent(this::open);
        }
    }

    private Optional<Refused> decide(TargetCard card, DecisionForm form) {
        Answer<Decision> answer = desk.room().decide(review.id(), card.id(), form);
        if (answer.refusal().isEmpty()) {
            figures.refresh();
            Optional<TargetId> next = Sitting.of(desk, review).nextOpen(Optional.of(card.id()));
            desk.say(phrases.say("meeting.decided", card.shownName(), phrases.say(desk.said(answer.orElseThrow()))));
            open(next.orElse(card.id()));
        }
        return answer.refusal();
    }

    private void takeBackMine() {
        desk.room()
                .myLast(review.id())
                .ifPresentOrElse(this::takeBack, () -> desk.say(phrases.say("meeting.takeBack.nothing")));
    }

    private void takeBack(Decision decision) {
        Answer<ReviewRoom.TakenBack> answer = desk.room().takeBack(decision.id(), phrases.say("meeting.takeBack.why"));
        desk.say(answer.refusal()
                .map(refused -> phrases.say(refused.why()))
                .orElseGet(() -> Stream.concat(
                                Stream.of(phrases.say("meeting.takeBack.done", phrases.say(desk.said(decision)))),
                                answer.orElseThrow().left().stream().map(phrases::say))
                        .collect(Collectors.joining(" "))));
        if (answer.refusal().isEmpty()) {
            figures.refresh();
            open(decision.target());
        } else {
            refresh();
        }
    }

    private void end() {
        new EndDialog(
                        desk,
                        review,
                        ended -> UI.getCurrent().navigate("review/" + ended.id().value()))
                .open();
    }

    private void tell(TargetId target) {
        Sitting now = Sitting.of(desk, review);
        now.card(target)
                .ifPresent(card -> status.setText(phrases.say(
                        "meeting.at",
                        card.shownName(),
                        now.agenda().placeOf(target).orElse(0) + 1,
                        now.agenda().points().size())));
    }
}
