package club.mercato.pipeline.ui;

import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** On which route the player is to come, on a target's page. */
@Component
record RoutePanel(TargetDesk desk, RouteDesk routes) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 35;
    }

    @Override
    public Panel open(TargetCard target) {
        RouteOnPage panel = new RouteOnPage(desk, routes);
        panel.show(target);
        return panel;
    }
}
