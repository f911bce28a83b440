package club.mercato.notices.bell;

import club.mercato.kernel.Phrasebook;
import org.springframework.stereotype.Component;

/** Makes the bell of each page. */
@Component
public class Bells {

    private final BellDesk desk;

    Bells(BellDesk desk) {
        this.desk = desk;
    }

    public Bell of(Phrasebook phrases) {
        return new Bell(desk, phrases);
    }
}
