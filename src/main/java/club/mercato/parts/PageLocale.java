package club.mercato.parts;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives each page the first of its browser's locales whose language the product speaks, so that days and hours are
 * written, and read, as its user writes them.
 */
@Component
class PageLocale implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> init.getUI().setLocale(ofRequest()));
    }

    /** The language that the product speaks anyway, where nobody asks. */
    static Locale ofRequest() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).stream()
                .flatMap(request -> Collections.list(request.getLocales()).stream())
                .filter(wished -> wished.getLanguage().equals(Phrasebook.DEFAULT_LANGUAGE.getLanguage()))
                .findFirst()
                .orElse(Phrasebook.DEFAULT_LANGUAGE);
    }
}
