package club.mercato.completion.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** The steps from the agreed fee to the signature, on a target's page from the bid on. */
@Component
record CompletionPanel(CompletionScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 4;
    }

    @Override
    public Panel open(TargetCard target) {
        CompletionOnPage panel = new CompletionOnPage(screens);
        panel.show(target);
        return panel;
    }
}
