package club.mercato.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptRowsTest {

    private final List<String> made = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final KeptRows<String> rows = new KeptRows<>(list, this::row);

    private ListItem row(String text) {
        made.add(text);
        return new ListItem(text);
    }

    @Test
    void aRowThatSaysTheSameStaysWhatItIs() {
        rows.show(List.of("call", "letter"));
        Object letter = list.getChildren().toList().get(1);
        made.clear();

        rows.show(List.of("meeting", "call", "letter"));

        assertThat(texts()).containsExactly("meeting", "call", "letter");
        assertThat(made).containsExactly("meeting");
        assertThat(list.getChildren().toList().get(2)).isSameAs(letter);
    }

    @Test
    void whatIsSaidNoMoreGoes() {
        rows.show(List.of("meeting", "call", "letter"));

        rows.show(List.of("meeting", "letter"));

        assertThat(texts()).containsExactly("meeting", "letter");
    }

    @Test
    void rowsFollowTheirOrder() {
        rows.show(List.of("a", "b", "c", "d"));
        made.clear();

        rows.show(List.of("d", "b", "e", "a"));

        assertThat(texts()).containsExactly("d", "b", "e", "a");
        assertThat(made).containsExactly("e");
    }

    private List<String> texts() {
        return list.getChildren().map(row -> ((ListItem) row).getText()).toList();
    }
}
