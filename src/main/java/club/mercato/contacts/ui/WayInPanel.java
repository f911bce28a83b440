package club.mercato.contacts.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** Who of our own people knows the player, on a target's page; only where there is somebody. */
@Component
record WayInPanel(ContactDesk desk) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(TargetCard target) {
        return new WaysIn(desk, desk.people().waysIn(target.player().id()));
    }
}
