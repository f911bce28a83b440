package club.mercato.bids.ui;

import club.mercato.bids.BidId;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Subject;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Beat;
import club.mercato.parts.Departure;
import club.mercato.pipeline.TargetEvent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of a bid: whom it is for and where it stands, and the panels that modules add. Follows what others change. */
@Route("bids/:id")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class BidView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BidScreens screens;
    private final transient List<BidPanel> makers;
    private final transient List<BidPanel.Panel> panels = new ArrayList<>();
    private final transient List<Runnable> onLeave = new ArrayList<>();
    private @Nullable BidHeader header;
    private transient @Nullable BidOnPage shown;

    BidView(BidScreens screens, List<BidPanel> makers) {
        this.screens = screens;
        this.makers = makers;
        addClassName("bid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BidOnPage page = event.getRouteParameters()
                .get("id")
                .flatMap(BidView::id)
                .flatMap(screens::visit)
                .orElseThrow(NotFoundException::new);
        shown = page;
        draw(page);
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? ""
                : screens.viewer()
                        .phrases()
                        .say("bids.page.title", shown.target().shownName());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Beat beat = Beat.of(ui, screens.feed(), this::concerns, this::refresh);
        onLeave.add(beat::stop);
        Stream.of(BidPanel.CHANGED, "target-changed")
                .map(act -> ActWanted.listen(ui, act, on -> {
                    beat.reading();
                    refresh();
                }))
                .<Runnable>map(changed -> changed::remove)
                .forEach(onLeave::add);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        onLeave.forEach(Runnable::run);
        onLeave.clear();
    }

    private void draw(BidOnPage page) {
        removeAll();
        panels.clear();
        BidHeader drawn = new BidHeader(screens, place(BidPanel.Place.ACT, page, "bid-acts"));
        drawn.show(page);
        header = drawn;
        Div columns =
                new Div(place(BidPanel.Place.MAIN, page, "bid-main"), place(BidPanel.Place.SIDE, page, "bid-side"));
        columns.addClassName("bid-columns");
        add(drawn, columns);
    }

    private Div place(BidPanel.Place place, BidOnPage page, String name) {
        Div container = new Div();
        container.addClassName(name);
        makers.stream()
                .filter(maker -> maker.place() == place)
                .sorted(Comparator.comparingInt(BidPanel::position))
                .map(maker -> maker.open(page))
                .forEach(panel -> {
                    panels.add(panel);
                    container.add(panel.component());
                });
        return container;
    }

    private void refresh() {
        BidOnPage before = shown;
        if (before != null) {
            screens.find(before.bid().id()).ifPresentOrElse(this::show, this::goAway);
        }
    }

    private void show(BidOnPage now) {
        shown = now;
        if (header != null) {
            header.show(now);
        }
        panels.forEach(panel -> panel.show(now));
    }

    /** The viewer may not know of it any more. */
    private void goAway() {
        shown = null;
        removeAll();
        panels.clear();
        getUI().ifPresent(Departure::from);
    }

    private boolean concerns(Subject subject) {
        BidOnPage page = shown;
        return page != null
                && (subject.equals(TargetEvent.of(page.bid().target()))
                        || subject.id().equals(page.target().player().id().value()));
    }

    static Optional<BidId> id(String text) {
        try {
            return Optional.of(BidId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
