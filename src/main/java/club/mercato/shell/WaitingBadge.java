package club.mercato.shell;

import club.mercato.approvals.InTray;
import club.mercato.approvals.Waiting;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Subject;
import club.mercato.live.LiveFeed;
import club.mercato.notices.NoticesChanged;
import club.mercato.parts.Beat;
import club.mercato.staff.StaffId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many bids wait for the viewer's own decision, as of now. What comes to wait for him comes with a notice, and what
 * waits no more is a change of its target.
 */
class WaitingBadge extends Span {

    private final transient InTray tray;
    private final transient LiveFeed feed;
    private final transient Phrasebook phrases;
    private final StaffId viewer;
    private final Span number = new Span();
    private final Span said = new Span();
    private transient volatile Set<UUID> targets = Set.of();
    private transient @Nullable Beat beat;

    WaitingBadge(InTray tray, LiveFeed feed, StaffId viewer, Phrasebook phrases) {
        this.tray = tray;
        this.feed = feed;
        this.viewer = viewer;
        this.phrases = phrases;
        addClassName("navigation-badge");
        number.getElement().setAttribute("aria-hidden", "true");
        said.addClassName("visually-hidden");
        add(number, said);
        count();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        beat = Beat.of(attached.getUI(), feed, this::concerns, this::count);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (beat != null) {
            beat.stop();
            beat = null;
        }
    }

    private boolean concerns(Subject subject) {
        return subject.kind().equals(NoticesChanged.KIND)
                ? subject.id().equals(viewer.value())
                : targets.contains(subject.id());
    }

    private void count() {
        List<Waiting> mine = tray.mine();
        targets = mine.stream().map(waiting -> waiting.target().value()).collect(Collectors.toUnmodifiableSet());
        number.setText(String.valueOf(mine.size()));
        said.setText(phrases.say("shell.nav.waiting", mine.size()));
        setVisible(!mine.isEmpty());
    }
}
