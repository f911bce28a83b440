package club.mercato.budget.ui;

import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the page is to show, as its address says it: the window's id, and the calendar year of the squad cost ratio.
 * What is missing or cannot be read is chosen by the page.
 */
record Choice(Optional<WindowId> window, Optional<Integer> year) {

    static Choice read(QueryParameters address) {
        return new Choice(
                address.getSingleParameter("window").flatMap(Choice::id).map(WindowId::new),
                address.getSingleParameter("year")
                        .filter(text -> text.matches("[0-9]{4}"))
                        .map(Integer::valueOf));
    }

    static QueryParameters of(WindowId window) {
        return QueryParameters.simple(Map.of("window", window.value().toString()));
    }

    static String address(WindowId window, int year) {
        return "budget?window=" + window.value() + "&year=" + year;
    }

    /** The chosen window, else the one that is open or the next to open, else the latest. */
    Optional<TransferWindow> among(List<TransferWindow> windows, Optional<TransferWindow> current) {
        return windows.stream()
                .filter(one -> window.filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> current)
                .or(() -> windows.stream().findFirst());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
