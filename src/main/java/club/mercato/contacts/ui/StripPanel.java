package club.mercato.contacts.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** How the parties' positions went over time, drawn, on a target's page. */
@Component
record StripPanel(ContactDesk desk) implements TargetPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public boolean waits() {
        return true; // it draws what the log says
    }

    @Override
    public Panel open(TargetCard target) {
        PositionStrip strip = new PositionStrip(desk);
        strip.show(target);
        return strip;
    }
}
