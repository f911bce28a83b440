package club.mercato.contacts.ui;

import club.mercato.journal.Journal;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** What was done on a target, by whom and when, on its page. */
@Component
record TimelinePanel(ContactDesk desk, Journal journal) implements TargetPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Panel open(TargetCard target) {
        Timeline timeline = new Timeline(desk, journal);
        timeline.show(target);
        return timeline;
    }
}
