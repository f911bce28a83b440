package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Toast;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Where the first version of a bid is written. Where one runs already, the way leads to it. */
@Route("targets/:id/bid")
@RolesAllowed({"RECRUITER", "MANAGER"})
class PrepareBidView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BidScreens screens;
    private String title = "";

    PrepareBidView(BidScreens screens) {
        this.screens = screens;
        addClassName("bid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TargetCard target = event.getRouteParameters()
                .get("id")
                .flatMap(PrepareBidView::id)
                .flatMap(screens.backRoom()::visit)
                .orElseThrow(NotFoundException::new);
        Optional<BidFile> running = screens.bids().running(target.id());
        if (running.isPresent()) {
            Toast.say(screens.viewer().phrases().say("bids.prepare.runs"));
            event.forwardTo("bids/" + running.get().id().value());
            return;
        }
        title = screens.viewer().phrases().say("bids.prepare.title", target.shownName());
        draw(target);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(TargetCard target) {
        removeAll();
        TermsEditor editor = new TermsEditor(
                screens,
                target.id(),
                screens.firstForm(target),
                terms -> screens.bids().prepare(target.id(), terms),
                (refused, typed) -> new RefusalNote(refused, screens.viewer().phrases()),
                "targets/" + target.id().value());
        editor.labelAct(screens.viewer().phrases().say("bids.prepare.save"));
        add(new FormHeader(title, target), editor);
    }

    private static Optional<TargetId> id(String text) {
        try {
            return Optional.of(TargetId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
