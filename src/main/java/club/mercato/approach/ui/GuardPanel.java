package club.mercato.approach.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** The guard's state on a target's page. */
@Component
record GuardPanel(ApproachScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Panel open(TargetCard target) {
        GuardOnPage guard = new GuardOnPage(screens);
        guard.show(target);
        return guard;
    }
}
