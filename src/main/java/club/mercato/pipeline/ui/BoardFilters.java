package club.mercato.pipeline.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in the address, so that a board can be kept and sent as a link. */
record BoardFilters(
        boolean mine,
        List<String> priorities,
        List<String> needs,
        List<String> positions,
        boolean silent,
        String text) {

    static final BoardFilters NONE = new BoardFilters(false, List.of(), List.of(), List.of(), false, "");

    static BoardFilters of(BoardData.Filters wished) {
        return new BoardFilters(
                Boolean.TRUE.equals(wished.mine()),
                orNone(wished.priority()),
                orNone(wished.need()),
                orNone(wished.position()),
                Boolean.TRUE.equals(wished.silent()),
                orBlank(wished.text()));
    }

    static BoardFilters of(QueryParameters address) {
        return new BoardFilters(
                address.getSingleParameter("mine").isPresent(),
                address.getParameters("priority"),
                address.getParameters("need"),
                address.getParameters("position"),
                address.getSingleParameter("silent").isPresent(),
                address.getSingleParameter("text").orElse(""));
    }

    /** @param order the chosen order, empty for the usual one */
    QueryParameters address(String order) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (mine) {
            parameters.put("mine", List.of("true"));
        }
        if (!priorities.isEmpty()) {
            parameters.put("priority", priorities);
        }
        if (!needs.isEmpty()) {
            parameters.put("need", needs);
        }
        if (!positions.isEmpty()) {
            parameters.put("position", positions);
        }
        if (silent) {
            parameters.put("silent", List.of("true"));
        }
        if (!text.isBlank()) {
            parameters.put("text", List.of(text));
        }
        if (!order.isEmpty()) {
            parameters.put("order", List.of(order));
        }
        return new QueryParameters(parameters);
    }

    BoardData.Filters data() {
        return new BoardData.Filters(mine, priorities, needs, positions, silent, text);
    }

    private static List<String> orNone(@Nullable List<String> wished) {
        return wished == null ? List.of() : List.copyOf(wished);
    }

    private static String orBlank(@Nullable String wished) {
        return wished == null ? "" : wished;
    }
}
