package club.mercato.registration.ui;

import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import org.springframework.stereotype.Component;

/** The papers of the registration against the window's deadline, on a target's page from the personal terms on. */
@Component
record RegistrationPanel(RegistrationScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 6;
    }

    @Override
    public Panel open(TargetCard target) {
        RegistrationOnPage panel = new RegistrationOnPage(screens);
        panel.show(target);
        return panel;
    }
}
