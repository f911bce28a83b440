package club.mercato.pipeline.ui;

import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.LaneBy;
import club.mercato.pipeline.Stage;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody looks at the board, all of which stands in the address.
 *
 * @param lanes  by what the cards are laid into lanes; empty if they are not
 * @param folded the collapsed stages; empty where the address does not say, so that the browser's last ones hold
 */
record BoardLook(BoardFilters filters, BoardOrder order, Optional<LaneBy> lanes, Optional<Set<Stage>> folded) {

    static final BoardLook PLAIN =
            new BoardLook(BoardFilters.NONE, BoardOrder.NEWEST, Optional.empty(), Optional.empty());

    private static final String LANES = "lanes";
    private static final String FOLDED = "folded";
    private static final String NO_STAGE = "none";

    static BoardLook of(QueryParameters address) {
        BoardOrder order = address.getSingleParameter("order")
                .flatMap(name -> named(name, BoardOrder.values()))
                .orElse(BoardOrder.NEWEST);
        List<String> folded = address.getParameters(FOLDED);
        return new BoardLook(
                BoardFilters.of(address),
                order,
                address.getSingleParameter(LANES).flatMap(BoardLook::lanes),
                folded.isEmpty() ? Optional.empty() : Optional.of(stages(folded)));
    }

    BoardLook with(BoardFilters wished, BoardOrder wishedOrder) {
        return new BoardLook(wished, wishedOrder, lanes, folded);
    }

    /** @param by name of what the lanes are by; anything else for none */
    BoardLook laid(String by) {
        return new BoardLook(filters, order, lanes(by), folded);
    }

    /** @param names the stages to collapse; what is no stage collapses nothing */
    BoardLook folding(Collection<String> names) {
        return new BoardLook(filters, order, lanes, Optional.of(stages(names)));
    }

    QueryParameters address() {
        QueryParameters address = filters.address(order == BoardOrder.NEWEST ? "" : order.name());
        if (lanes.isPresent()) {
            address = address.merging(LANES, lanes.get().name().toLowerCase(Locale.ROOT));
        }
        if (folded.isPresent()) {
            List<String> names = folded.get().stream().map(Stage::name).toList();
            address = address.merging(FOLDED, (names.isEmpty() ? List.of(NO_STAGE) : names).toArray(String[]::new));
        }
        return address;
    }

    private static Optional<LaneBy> lanes(String name) {
        return named(name.toUpperCase(Locale.ROOT), LaneBy.values());
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] all) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Set<Stage> stages(Collection<String> names) {
        return Arrays.stream(Stage.values())
                .filter(stage -> names.contains(stage.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
