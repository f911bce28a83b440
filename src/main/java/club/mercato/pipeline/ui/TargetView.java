package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Subject;
import club.mercato.parts.ActWanted;
import club.mercato.parts.AfterReply;
import club.mercato.parts.Beat;
import club.mercato.parts.Departure;
import club.mercato.parts.OwnActs;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The page of a target: its header and acts, and the panels that modules add. Follows what others change. */
@Route("targets/:id")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class TargetView extends Div implements BeforeEnterObserver, HasDynamicTitle, OwnActs {

    private final transient TargetDesk desk;
    private final transient List<TargetPanel> makers;
    private final transient List<TargetPanel.Panel> first = new ArrayList<>();
    private final transient List<TargetPanel.Panel> later = new ArrayList<>();
    private final transient List<Runnable> onLeave = new ArrayList<>();
    private final Div status = new Div();
    private @Nullable TargetHeader header;
    private @Nullable TargetCard shown;
    private boolean left;

    TargetView(TargetDesk desk, List<TargetPanel> makers) {
        this.desk = desk;
        this.makers = makers;
        addClassName("target-page");
        status.addClassName("target-status");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TargetCard card = event.getRouteParameters()
                .get("id")
                .flatMap(TargetView::id)
                .flatMap(desk.backRoom()::visit)
                .orElseThrow(NotFoundException::new);
        shown = card;
        draw(card);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.shownName();
    }

    @Override
    public boolean offers(String act) {
        return act.equals("log-contact") && desk.mayWork();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        left = false;
        UI ui = attached.getUI();
        Beat beat = Beat.of(ui, desk.feed(), this::concerns, this::refresh);
        Registration changed = ActWanted.listen(ui, TargetDesk.CHANGED, on -> {
            beat.reading();
            refresh();
        });
        onLeave.add(beat::stop);
        onLeave.add(changed::remove);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        left = true;
        onLeave.forEach(Runnable::run);
        onLeave.clear();
    }

    private void draw(TargetCard card) {
        clear();
        status.removeAll();
        TargetHeader drawn =
                new TargetHeader(desk, card, place(TargetPanel.Place.ACT, card, "target-further-acts"), this::refresh);
        header = drawn;
        add(drawn, status);
        afterReply(card, this::addPanels);
    }

    /** What the user need not wait for, unless he is elsewhere by then. */
    private void afterReply(TargetCard card, Consumer<TargetCard> act) {
        AfterReply.run(UI.getCurrent(), () -> {
            TargetCard now = shown;
            if (!left && now != null && now.id().equals(card.id())) {
                act.accept(now);
            }
        });
    }

    private void addPanels(TargetCard card) {
        Div main = new Div(place(TargetPanel.Place.TRACKS, card, "target-tracks"));
        main.add(place(TargetPanel.Place.MAIN, card, "target-panels"));
        main.addClassName("target-main");
        Div columns = new Div(main, place(TargetPanel.Place.SIDE, card, "target-side"));
        columns.addClassName("target-columns");
        add(columns);
    }

    private Div place(TargetPanel.Place place, TargetCard card, String name) {
        Div container = new Div();
        container.addClassName(name);
        makers.stream()
                .filter(maker -> maker.place() == place)
                .sorted(Comparator.comparingInt(TargetPanel::position))
                .forEach(maker -> {
                    TargetPanel.Panel panel = maker.open(card);
                    (maker.waits() ? later : first).add(panel);
                    container.add(panel.component());
                });
        return container;
    }

    private void refresh() {
        TargetCard before = shown;
        if (before == null) {
            return;
        }
        desk.negotiations().find(before.id()).ifPresentOrElse(now -> show(before, now), this::goAway);
    }

    private void show(TargetCard before, TargetCard now) {
        shown = now;
        tellWhatOthersDid(before, now);
        if (header != null) {
            header.show(now);
        }
        first.forEach(panel -> panel.show(now));
        afterReply(now, latest -> later.forEach(panel -> panel.show(latest)));
    }

    /** The viewer may not know of it any more. */
    private void goAway() {
        shown = null;
        clear();
        getUI().ifPresent(Departure::from);
    }

    private void tellWhatOthersDid(TargetCard before, TargetCard now) {
        if (now.moves() != before.moves()
                && !now.stageBy().equals(desk.viewer().staff().id())) {
            Phrasebook phrases = desk.viewer().phrases();
            status.setText(phrases.say(
                    "pipeline.board.movedBy",
                    desk.nameOf(now.stageBy()),
                    phrases.say(now.stage().label())));
        }
    }

    private boolean concerns(Subject subject) {
        TargetCard card = shown;
        return card != null
                && (subject.equals(TargetEvent.of(card.id()))
                        || subject.id().equals(card.player().id().value()));
    }

    private void clear() {
        removeAll();
        first.clear();
        later.clear();
    }

    private static Optional<TargetId> id(String text) {
        try {
            return Optional.of(TargetId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
