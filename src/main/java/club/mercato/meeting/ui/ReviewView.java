package club.mercato.meeting.ui;

import club.mercato.kernel.Subject;
import club.mercato.meeting.Review;
import club.mercato.meeting.ReviewEvent;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Beat;
import club.mercato.parts.OwnActs;
import club.mercato.pipeline.TargetEvent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pipeline review: the one that runs, else where one is begun and past ones are found. */
@Route("review")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, OwnActs {

    private final transient ReviewDesk desk;
    private final transient List<Runnable> onLeave = new ArrayList<>();
    private @Nullable RunningReview meeting;

    ReviewView(ReviewDesk desk) {
        this.desk = desk;
        addClassName("review-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return desk.viewer().phrases().say("meeting.title");
    }

    @Override
    public boolean offers(String act) {
        return act.equals("log-contact") && meeting != null && desk.mayLog();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Beat beat = Beat.of(attached.getUI(), desk.feed(), ReviewView::concerns, this::refresh);
        Registration changed = ActWanted.listen(attached.getUI(), "target-changed", on -> refresh());
        onLeave.add(beat::stop);
        onLeave.add(changed::remove);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        onLeave.forEach(Runnable::run);
        onLeave.clear();
    }

    private static boolean concerns(Subject subject) {
        return subject.kind().equals(TargetEvent.KIND) || subject.kind().equals(ReviewEvent.KIND);
    }

    private void draw() {
        removeAll();
        Optional<Review> running = desk.room().running();
        meeting = running.map(review -> new RunningReview(desk, review)).orElse(null);
        add(meeting != null ? meeting : new BeforeReview(desk, ReviewView::comeIn));
    }

    private void refresh() {
        if (meeting != null) {
            meeting.refresh();
        } else if (desk.room().running().isPresent()) {
            comeIn();
        }
    }

    /** By its address, so that the frame around it hears what the page offers now. */
    private static void comeIn() {
        UI.getCurrent().navigate(ReviewView.class);
    }
}
