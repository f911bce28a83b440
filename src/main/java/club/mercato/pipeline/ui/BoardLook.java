package club.mercato.pipeline.ui;

import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.Stage;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody looks at the board, all of which stands in the address.
 *
 * @param folded the collapsed stages; empty where the address does not say, so that the browser's last ones hold
 */
record BoardLook(BoardFilters filters, BoardOrder order, Optional<Set<Stage>> folded) {

    static final BoardLook PLAIN = new BoardLook(BoardFilters.NONE, BoardOrder.NEWEST, Optional.empty());

    private static final String FOLDED = "folded";
    private static final String NO_STAGE = "none";

    static BoardLook of(QueryParameters address) {
        BoardOrder order = address.getSingleParameter("order")
                .flatMap(name -> Arrays.stream(BoardOrder.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(BoardOrder.NEWEST);
        List<String> folded = address.getParameters(FOLDED);
        return new BoardLook(
                BoardFilters.of(address), order, folded.isEmpty() ? Optional.empty() : Optional.of(stages(folded)));
    }

    BoardLook with(BoardFilters wished, BoardOrder wishedOrder) {
        return new BoardLook(wished, wishedOrder, folded);
    }

    /** @param names the stages to collapse; what is no stage collapses nothing */
    BoardLook folding(Collection<String> names) {
        return new BoardLook(filters, order, Optional.of(stages(names)));
    }

    QueryParameters address() {
        QueryParameters address = filters.address(order == BoardOrder.NEWEST ? "" : order.name());
        return folded.map(stages -> address.merging(
                        FOLDED,
                        stages.isEmpty()
                                ? new String[] {NO_STAGE}
                                : stages.stream().map(Stage::name).toArray(String[]::new)))
                .orElse(address);
    }

    private static Set<Stage> stages(Collection<String> names) {
        return Arrays.stream(Stage.values())
                .filter(stage -> names.contains(stage.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
