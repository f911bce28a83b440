package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.terms.Terms;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the next version of a bid is written. If somebody else wrote one meanwhile, both are shown. */
@Route("bids/:id/terms")
@RolesAllowed({"RECRUITER", "MANAGER"})
class ChangeTermsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<BidStatus> WITH_DIRECTORS = Set.of(BidStatus.FOR_APPROVAL, BidStatus.APPROVED);

    private final transient BidScreens screens;
    private final transient Phrasebook phrases;
    private transient BidFile.@Nullable Version seen;
    private @Nullable TermsEditor editor;
    private String title = "";

    ChangeTermsView(BidScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassName("bid-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BidOnPage page = event.getRouteParameters()
                .get("id")
                .flatMap(BidView::id)
                .flatMap(screens::visit)
                .orElseThrow(NotFoundException::new);
        if (!page.bid().status().mayChange()) {
            event.forwardTo("bids/" + page.bid().id().value());
            return;
        }
        title = phrases.say("bids.change.title", page.target().shownName());
        draw(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(BidOnPage page) {
        removeAll();
        BidFile.Version current = page.bid().current();
        BidId id = page.bid().id();
        TermsEditor drawn = new TermsEditor(
                screens,
                page.target().id(),
                TermsForm.of(current.terms()),
                terms -> screens.bids().change(id, seenNo(), terms),
                (refused, typed) -> refused(id, refused, typed),
                "bids/" + id.value());
        editor = drawn;
        see(current);
        add(new FormHeader(title, page.target()));
        if (WITH_DIRECTORS.contains(page.bid().status())) {
            Paragraph warning = new Paragraph(
                    phrases.say("bids.change.voids." + page.bid().status().name(), current.no()));
            warning.addClassName("bid-warning");
            add(warning);
        }
        add(drawn);
    }

    private void see(BidFile.Version version) {
        seen = version;
        if (editor != null) {
            editor.labelAct(phrases.say("bids.change.save", version.no() + 1));
        }
    }

    private int seenNo() {
        return seen == null ? 0 : seen.no();
    }

    /** Now he knows what the other wrote, so his next try is on top of it. */
    private Component refused(BidId id, Refused refused, Terms typed) {
        BidFile.Version before = seen;
        Optional<BidFile.Version> theirs =
                screens.bids().find(id).map(BidFile::current).filter(now -> before != null && now.no() != before.no());
        if (theirs.isEmpty() || before == null) {
            return new RefusalNote(refused, phrases);
        }
        see(theirs.get());
        return new BothVersions(refused, before.terms(), theirs.get().terms(), typed, phrases, this::takeTheirs);
    }

    private void takeTheirs() {
        if (editor != null && seen != null) {
            editor.take(seen.terms());
        }
    }
}
