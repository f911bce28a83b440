package club.mercato.patience.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** How long a target waits, or that it came back, on its page. */
@Component
record ParkingPanel(ParkingDesk desk) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Panel open(TargetCard target) {
        Waiting waiting = new Waiting(desk);
        waiting.show(target);
        return waiting;
    }
}
