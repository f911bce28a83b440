package club.mercato.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of a list that is shown again and again: a row that says the same as before stays as it is, so that a change
 * costs what changed, and whatever the user has opened or focused in the others stays too.
 *
 * @param <K> everything that a row shows; equal keys look alike, and no two rows of a list have the same
 */
public final class KeptRows<K> {

    private final Element list;
    private final Function<K, ? extends Component> maker;
    private Map<K, Element> shown = Map.of();

    public KeptRows(Component list, Function<K, ? extends Component> maker) {
        this.list = list.getElement();
        this.maker = maker;
    }

    /** Makes the list consist of these rows, in this order. */
    public void show(List<K> keys) {
        Map<K, Element> next = new LinkedHashMap<>();
        Map<K, Element> gone = new HashMap<>(shown);
        keys.forEach(key -> {
            Element row = gone.remove(key);
            next.put(key, row == null ? maker.apply(key).getElement() : row);
        });
        gone.values().forEach(Element::removeFromParent);
        int place = 0;
        for (Element row : next.values()) {
            if (place >= list.getChildCount() || !list.getChild(place).equals(row)) {
                list.insertChild(place, row);
            }
            place++;
        }
        shown = next;
    }
}
