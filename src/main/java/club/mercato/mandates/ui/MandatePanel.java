package club.mercato.mandates.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** The concessions that were agreed in advance, and the mandates before, on a target's page. */
@Component
record MandatePanel(MandateScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 25;
    }

    @Override
    public Panel open(TargetCard target) {
        MandateOnPage panel = new MandateOnPage(screens);
        panel.show(target);
        return panel;
    }
}
