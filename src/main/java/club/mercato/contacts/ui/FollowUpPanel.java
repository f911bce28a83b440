package club.mercato.contacts.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** The next touch on a target's page. */
@Component
record FollowUpPanel(ContactDesk desk) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Panel open(TargetCard target) {
        NextStep step = new NextStep(desk);
        step.show(target);
        return step;
    }
}
