package club.mercato.contacts.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** The contact log on a target's page. */
@Component
record LogPanel(ContactDesk desk) implements TargetPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(TargetCard target) {
        LogOnPage log = new LogOnPage(desk);
        log.show(target);
        return log;
    }
}
