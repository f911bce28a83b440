package club.mercato.meeting.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the parties of a target stand: the panels that its own page shows there, whatever modules add to them. */
class PartiesRow extends Div {

    private final transient ReviewDesk desk;
    private final transient List<TargetPanel.Panel> panels = new ArrayList<>();
    private @Nullable TargetId shown;

    PartiesRow(ReviewDesk desk) {
        this.desk = desk;
        addClassName("review-parties");
    }

    void show(TargetCard card) {
        if (card.id().equals(shown)) {
            panels.forEach(panel -> panel.show(card));
            return;
        }
        shown = card.id();
        removeAll();
        panels.clear();
        desk.panels().stream()
                .filter(maker -> maker.place() == TargetPanel.Place.TRACKS)
                .sorted(Comparator.comparingInt(TargetPanel::position))
                .map(maker -> maker.open(card))
                .forEach(panel -> {
                    panels.add(panel);
                    add(panel.component());
                });
    }
}
