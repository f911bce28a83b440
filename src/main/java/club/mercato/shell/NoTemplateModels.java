package club.mercato.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.template.internal.DeprecatedPolymerPublishedEventHandler;
import java.io.Serial;
import java.lang.reflect.Type;
import tools.jackson.databind.JsonNode;

/**
 * Spares each call from the browser a search through the whole classpath. The framework asks for every argument of such a
 * call whether it belongs to the model of a kind of template that this product does not use; who answers that is looked
 * for anew each time as long as nobody is found. Found by the framework itself, as a type it looks for at the start.
 */
public final class NoTemplateModels implements DeprecatedPolymerPublishedEventHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isTemplateModelValue(Component instance, JsonNode argument, Class<?> type) {
        return false;
    }

    /** @throws IllegalStateException if asked for what {@link #isTemplateModelValue} denied */
    @Override
    public Object getTemplateItem(Component template, JsonNode argument, Type type) {
        throw new IllegalStateException("No argument belongs to a template's model: " + argument);
    }
}
