package club.mercato.contacts.ui;

import club.mercato.kernel.Ids;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One of a few, each in view: native radio buttons, drawn as segments or chips. Lighter than the component for it, and
 * its options can stand in named rows.
 *
 * @param <T> what is chosen
 */
class ChoiceGroup<T extends Enum<T>> extends Div {

    private final String name;
    private final Map<T, Element> radios;
    private Consumer<T> listener = value -> {};
    private T value;

    ChoiceGroup(Class<T> type, T preset, Component label) {
        this.value = preset;
        this.radios = new EnumMap<>(type);
        this.name = "choice-" + Ids.next();
        label.setId(name);
        addClassName("choices");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-labelledby", name);
        getElement()
                .addEventListener(
                        "change",
                        event -> choose(Enum.valueOf(
                                type,
                                event.getEventData().get("event.target.value").asString())))
                .addEventData("event.target.value");
    }

    /** Adds an option to the group or to a row in it. */
    ChoiceGroup<T> option(HasComponents into, T option, String label, Component... before) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", option.name())
                .setAttribute("data-said", label)
                .setProperty("checked", option == value)
                .setAttribute("tabindex", option == value ? "0" : "-1");
        radios.put(option, radio);
        NativeLabel chip = new NativeLabel();
        chip.addClassName("choice");
        chip.getElement().appendChild(radio);
        chip.add(before);
        chip.add(new Span(label));
        into.add(chip);
        return this;
    }

    /** A remark inside an option's label. */
    void beside(T option, Component remark) {
        Optional.ofNullable(radios.get(option))
                .map(Element::getParent)
                .ifPresent(chip -> chip.appendChild(remark.getElement()));
    }

    /** An option that cannot be chosen now; the reason stands beside it. */
    void disable(T option) {
        Optional.ofNullable(radios.get(option)).ifPresent(radio -> radio.setAttribute("disabled", true));
    }

    void onChoice(Consumer<T> told) {
        listener = told;
    }

    T value() {
        return value;
    }

    /** Shows a choice without telling of it. */
    void show(T chosen) {
        value = chosen;
        // The dialog's focus trap would stop at every radio button, so only the chosen one is a tab stop.
        radios.forEach((option, radio) ->
                radio.setProperty("checked", option == chosen).setAttribute("tabindex", option == chosen ? "0" : "-1"));
    }

    /** As if the viewer had pressed the option. */
    void choose(T chosen) {
        show(chosen);
        listener.accept(chosen);
    }

    void focusChosen() {
        Optional.ofNullable(radios.get(value)).ifPresent(radio -> radio.executeJs("setTimeout(() => this.focus())"));
    }
}
