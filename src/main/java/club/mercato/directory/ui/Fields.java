package club.mercato.directory.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one form: filled from a record, read into one, and told what is refused.
 *
 * @param <F> the record
 */
abstract class Fields<F> extends Div {

    private final Map<String, Component> byName = new LinkedHashMap<>();

    Fields() {
        addClassName("fields");
    }

    abstract void fill(F form);

    abstract F read();

    /** The fields in which two forms differ, each with both sides in words. */
    abstract List<Difference> differences(F mine, F theirs);

    /** @param field name of the field, as refusals and {@code directory.label.…} name it */
    record Difference(String field, String mine, String theirs) {}

    /** Adds a field that refusals name. */
    <C extends Component & HasValidation> C field(String name, C field) {
        byName.put(name, field);
        // What the server refuses stays shown until the value changes, whatever the browser thinks of it.
        field.setManualValidation(true);
        if (field instanceof AbstractField<?, ?> listening) {
            listening.addValueChangeListener(change -> field.setInvalid(false));
        }
        add(field);
        return field;
    }

    /** Whether each field could be understood: a day that is none stays and is marked. */
    boolean understood() {
        boolean all = true;
        for (Component field : byName.values()) {
            all &= understood(field);
        }
        return all;
    }

    /** Shows a refusal at its field; false if no field has this name. */
    boolean refuse(String name, String sentence) {
        Component field = byName.get(name);
        if (!(field instanceof HasValidation validated)) {
            return false;
        }
        validated.setErrorMessage(sentence);
        validated.setInvalid(true);
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }

    private static <V> boolean understood(Component field) {
        if (!(field instanceof HasValidator<?> validator) || !(field instanceof AbstractField<?, ?> value)) {
            return true;
        }
        @SuppressWarnings("unchecked") // a field validates its own values
        HasValidator<V> own = (HasValidator<V>) validator;
        @SuppressWarnings("unchecked")
        @Nullable
        V given = (V) value.getValue();
        var result = own.getDefaultValidator().apply(given, new ValueContext(new Binder<>(), field));
        if (result.isError() && field instanceof HasValidation validated) {
            validated.setErrorMessage(result.getErrorMessage());
            validated.setInvalid(true);
        }
        return !result.isError();
    }
}
