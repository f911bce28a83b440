package club.mercato.contacts.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** How the parties stand: one field each for the club, the player and the agent, with the evidence in a line. */
@Component
record TracksPanel(ContactDesk desk) implements TargetPanel {

    @Override
    public Place place() {
        return Place.TRACKS;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Panel open(TargetCard target) {
        Tracks tracks = new Tracks(desk);
        tracks.show(target);
        return tracks;
    }
}
