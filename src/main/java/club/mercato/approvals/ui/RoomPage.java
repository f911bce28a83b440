package club.mercato.approvals.ui;

import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.bids.BidId;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Subject;
import club.mercato.notices.NoticesChanged;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Beat;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of what waits and, beside it, one bid. It follows what others decide and change. */
class RoomPage extends Div {

    private final transient RoomScreens screens;
    private final transient List<Runnable> onLeave = new ArrayList<>();
    private final TrayList list;
    private final Div place = new Div();
    private final boolean alone;
    private @Nullable BidRoom room;
    private transient @Nullable BidId at;
    private transient volatile @Nullable UUID target;

    /** @param alone whether the page is one bid's own; on a phone the list is then another page */
    RoomPage(RoomScreens screens, boolean alone) {
        this.screens = screens;
        this.alone = alone;
        addClassName("approval-room");
        setClassName("is-alone", alone);
        list = new TrayList(screens, !alone);
        place.addClassName("room-place");
        add(list, place);
    }

    void show(@Nullable Case wanted) {
        Case now = wanted;
        TrayList.Content content =
                list.show(wanted == null ? null : wanted.bid().id());
        if (now == null) {
            now = content.waiting().stream().findFirst().flatMap(screens::visit).orElse(null);
        }
        place.removeAll();
        room = null;
        if (now == null) {
            at = null;
            target = null;
            Paragraph nothing = new Paragraph(screens.phrases().say("approvals.nothing"));
            nothing.addClassNames("panel", "room-nothing");
            place.add(nothing);
            return;
        }
        at = now.bid().id();
        target = now.bid().target().value();
        BidRoom drawn = new BidRoom(screens, alone);
        room = drawn;
        drawn.show(now);
        place.add(back(now), drawn);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        UUID viewer = screens.viewer().staff().key();
        Beat beat = Beat.of(ui, screens.feed(), subject -> concerns(subject, viewer), this::refresh);
        Registration changed = ActWanted.listen(ui, BidPanel.CHANGED, on -> {
            beat.reading();
            refresh();
        });
        onLeave.add(beat::stop);
        onLeave.add(changed::remove);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        onLeave.forEach(Runnable::run);
        onLeave.clear();
    }

    /** What waits for the viewer comes with a notice; all else hangs on a target that is shown. */
    private boolean concerns(Subject subject, UUID viewer) {
        return subject.kind().equals(NoticesChanged.KIND)
                ? subject.id().equals(viewer)
                : subject.id().equals(target) || list.shows(subject.id());
    }

    private void refresh() {
        BidId here = at;
        BidRoom drawn = room;
        if (here == null || drawn == null) {
            show(null);
            return;
        }
        list.show(here);
        screens.find(here).ifPresentOrElse(drawn::show, this::goAway);
    }

    /** The viewer may not know of it any more: what was opened on it goes, and its address finds nothing. */
    private void goAway() {
        at = null;
        place.removeAll();
        room = null;
        getUI().ifPresent(ui -> {
            ui.getChildren()
                    .filter(Dialog.class::isInstance)
                    .map(Dialog.class::cast)
                    .toList()
                    .forEach(dialog -> {
                        dialog.close();
                        dialog.removeFromParent(); // at once, not when the browser has closed it
                    });
            ui.navigate(ui.getActiveViewLocation().getPath());
        });
    }

    /** On a phone: back to the list, and how far the decisions are. */
    private Div back(Case now) {
        Anchor back = new Anchor("approvals", screens.phrases().say("approvals.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("room-back-link");
        Div bar = new Div(back);
        now.waiting()
                .ifPresent(waiting -> bar.add(new Span(screens.phrases()
                        .say(
                                "approvals.approved",
                                waiting.round().approvals(),
                                waiting.round().need().directors()))));
        bar.addClassName("room-back");
        return bar;
    }
}
