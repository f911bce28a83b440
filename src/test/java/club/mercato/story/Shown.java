package club.mercato.story;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.HasDataView;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the browser of an open page was told or may fetch: elements with their attributes, properties and texts,
 * the rows behind lists and choices, and what was called in the browser.
 */
final class Shown {

    /** Addresses that are made anew for each page, and the names of what draws its lists. */
    private static final String MADE_ANEW = "VAADIN/dynamic/resource/[^\"\\s]+|lr_\\w{16}_|(?<=ChannelImpl@)\\w+";

    private Shown() {}

    static String in(UI ui) {
        StringBuilder shown = new StringBuilder();
        ui.getChildren().forEach(component -> write(component.getElement(), 0, shown));
        called(ui).forEach(call -> shown.append(call).append('\n'));
        return shown.toString().replaceAll(MADE_ANEW, "…");
    }

    /** What is called in the browser with the next answer; asking takes it away. */
    static List<String> called(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression() + " "
                        + pending.getInvocation().getParameters().stream()
                                .filter(parameter -> !(parameter instanceof Element))
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The lines of an answer that another one has not, the other way round too; empty if they say the same. */
    static String toldApart(String one, String other) {
        if (one.equals(other)) {
            return "";
        }
        String lines = Stream.concat(
                        one.lines().filter(line -> !other.contains(line)).map(line -> "- " + line),
                        other.lines().filter(line -> !one.contains(line)).map(line -> "+ " + line))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "the order" : lines;
    }

    private static void write(Element element, int depth, StringBuilder shown) {
        shown.append("  ".repeat(depth));
        if (element.isTextNode()) {
            shown.append(element.getText()).append('\n');
            return;
        }
        shown.append(element.getTag());
        element.getAttributeNames()
                .sorted()
                .forEach(name -> shown.append(' ').append(name).append('=').append(element.getAttribute(name)));
        new TreeSet<>(element.getPropertyNames().toList())
                .forEach(name -> shown.append(" .").append(name).append('=').append(element.getPropertyRaw(name)));
        shown.append('\n');
        element.getComponent()
                .ifPresent(component -> rows(component)
                        .forEach(row ->
                                shown.append("  ".repeat(depth + 1)).append(row).append('\n')));
        element.getChildren().forEach(child -> write(child, depth + 1, shown));
    }

    private static Stream<String> rows(Component component) {
        if (component instanceof Grid<?> grid) {
            return Stream.concat(
                    grid.getColumns().stream().map(column -> column.getHeaderText() + " " + column.isVisible()),
                    grid.getGenericDataView().getItems().map(String::valueOf));
        }
        return component instanceof HasDataView<?, ?, ?> list
                ? list.getGenericDataView().getItems().map(String::valueOf)
                : Stream.empty();
    }
}
