package club.mercato.directory.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Input;
import org.jspecify.annotations.Nullable;

/** Chooses a colour with the browser's own chooser: {@code #rrggbb}, never empty. */
class ColourField extends CustomField<String> implements HasLabel, HasValidation {

    private final Input chooser = new Input();

    ColourField(String label) {
        super("#000000");
        setLabel(label);
        chooser.setType("color");
        chooser.getElement().setAttribute("aria-label", label);
        chooser.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.EAGER);
        chooser.setValue("#000000");
        chooser.addClassName("colour");
        add(chooser);
    }

    @Override
    protected String generateModelValue() {
        return chooser.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable String colour) {
        chooser.setValue(colour == null ? "#000000" : colour);
    }
}
