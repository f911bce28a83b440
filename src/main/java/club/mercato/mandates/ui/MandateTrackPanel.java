package club.mercato.mandates.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** How far a negotiator may go, beside how the club, the player and the agent stand. */
@Component
record MandateTrackPanel(MandateScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.TRACKS;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(TargetCard target) {
        MandateTrack track = new MandateTrack(screens);
        track.show(target);
        return track;
    }
}
