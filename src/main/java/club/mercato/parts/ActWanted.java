package club.mercato.parts;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.UUID;

/**
 * A user wants to do something that another module's screen offers: the board wants a contact logged, a refusal offers
 * the act that mends it. Whoever can do it listens on the page.
 */
public final class ActWanted extends ComponentEvent<UI> {

    private final String act;
    private final Optional<UUID> on;

    private ActWanted(UI ui, String act, Optional<UUID> on) {
        super(ui, false);
        this.act = act;
        this.on = on;
    }

    /** @param on the thing it is to be done on; empty if the user chooses it then */
    public static void tell(UI ui, String act, Optional<UUID> on) {
        ComponentUtil.fireEvent(ui, new ActWanted(ui, act, on));
    }

    public static Registration listen(UI ui, String act, Doing doing) {
        return ComponentUtil.addListener(ui, ActWanted.class, event -> {
            if (event.act.equals(act)) {
                doing.on(event.on);
            }
        });
    }

    /** Does an act. */
    public interface Doing {
        void on(Optional<UUID> subject);
    }
}
