package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Word;
import club.mercato.pipeline.AskedInPlace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The small form that asks for what a move lacks. Enter goes on with the move. */
class TargetQuestion extends Div {

    private final Map<String, HasValue<?, String>> inputs = new LinkedHashMap<>();

    TargetQuestion(
            Phrasebook phrases,
            Refused why,
            List<AskedInPlace.Field> fields,
            Consumer<Map<String, String>> move,
            Runnable dismiss) {
        addClassName("target-question");
        getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say(why.why()));
        add(new Span(phrases.say(why.why())));
        fields.forEach(field -> add(input(field, phrases)));
        Button go = new Button(phrases.say("pipeline.board.move"), click -> move.accept(given()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        add(go, new Button(phrases.say("parts.cancel"), click -> dismiss.run()));
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            String value = input.getValue();
            given.put(name, value == null ? "" : value);
        });
        return given;
    }

    private Component input(AskedInPlace.Field field, Phrasebook phrases) {
        String label = phrases.say("pipeline.field." + field.name());
        if (field.options().isEmpty()) {
            TextField text = new TextField(label);
            text.setValue(field.preset().orElse(""));
            text.setValueChangeMode(ValueChangeMode.EAGER);
            focusFirst(text);
            inputs.put(field.name(), text);
            return text;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        field.options().forEach(option -> labels.put(option.value(), spoken(option.label(), phrases)));
        Select<String> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(List.copyOf(labels.keySet()));
        choice.setItemLabelGenerator(value -> value == null ? "" : labels.getOrDefault(value, ""));
        field.preset().filter(labels::containsKey).ifPresent(choice::setValue);
        focusFirst(choice);
        inputs.put(field.name(), choice);
        return choice;
    }

    private void focusFirst(Focusable<?> input) {
        if (inputs.isEmpty()) {
            input.focus();
        }
    }

    private static String spoken(Word label, Phrasebook phrases) {
        return switch (label) {
            case Word.Term(String key) -> phrases.say(key);
            case Word.Text(String text) -> text;
            default -> throw new IllegalArgumentException("No label: " + label);
        };
    }
}
