package club.mercato.pipeline;

import club.mercato.settings.HouseSettings;
import club.mercato.staff.May;
import org.springframework.stereotype.Service;

/** How patient the house is at present. */
@Service
@May.ReadDirectory
public class HousePatience {

    private final HouseSettings settings;

    HousePatience(HouseSettings settings) {
        this.settings = settings;
    }

    /** As it is set now; read it once for what is shown together. */
    public Patience now() {
        return Patience.of(settings.values());
    }
}
