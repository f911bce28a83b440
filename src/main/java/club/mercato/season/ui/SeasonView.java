package club.mercato.season.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Beat;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dated frame of the work: windows, what the squad lacks and which targets answer it, and the rules. */
@Route("season")
@PermitAll
class SeasonView extends Div implements HasDynamicTitle {

    private static final Set<String> CONCERNING = Set.of("window", "need", "target");

    private final transient SeasonDesk desk;
    private final transient Phrasebook phrases;
    private final WindowsPanel windows;
    private final NeedsPanel needs;
    private @Nullable transient Beat beat;

    SeasonView(SeasonDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        windows = new WindowsPanel(desk, this::refresh);
        needs = new NeedsPanel(desk, this::refresh);
        addClassName("season-page");
        Header header = new Header(new H1(phrases.say("season.title")));
        header.addClassName("list-header");
        add(header, windows, needs, new RulesPanel(desk));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return phrases.say("season.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        beat = Beat.of(attached.getUI(), desk.feed(), subject -> CONCERNING.contains(subject.kind()), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        Beat running = beat;
        if (running != null) {
            running.stop();
        }
    }

    private void refresh() {
        windows.refresh();
        needs.refresh();
    }
}
