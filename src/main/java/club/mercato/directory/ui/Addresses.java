package club.mercato.directory.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** Ids in addresses. What is no id is as unknown as an id of nothing. */
final class Addresses {

    private Addresses() {}

    /** @throws NotFoundException if the address has no id of that name */
    static UUID id(BeforeEnterEvent event, String parameter) {
        String text = event.getRouteParameters().get(parameter).orElse("");
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
        throw new NotFoundException();
    }
}
