package club.mercato.parts;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Whoever looks at a screen: his words, his zone, his today. */
@Component
public class Viewer {

    private final CurrentStaff currentStaff;
    private final HouseClock clock;

    Viewer(CurrentStaff currentStaff, HouseClock clock) {
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    public StaffMember staff() {
        return currentStaff.get();
    }

    /** The phrasebook of the viewer's language and zone. Cheap enough to make once per view, not per row. */
    public Phrasebook phrases() {
        UI ui = UI.getCurrent();
        Locale locale = ui != null ? ui.getLocale() : PageLocale.ofRequest();
        return new Phrasebook(locale, currentStaff.get().zone());
    }

    /** The calendar day it is where the viewer works. */
    public LocalDate today() {
        return clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
    }
}
