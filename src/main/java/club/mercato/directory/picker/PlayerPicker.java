package club.mercato.directory.picker;

import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.directory.PlayerSearch;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses a player by what is typed of his name; asks for players a page at a time and shows what tells namesakes apart:
 * position, age, club.
 */
public class PlayerPicker extends ComboBox<PlayerRow> {

    /** @param today the viewer's day, for ages */
    public PlayerPicker(String label, PlayerRegister players, Phrasebook phrases, LocalDate today) {
        super(label);
        setItems(
                query ->
                        players
                                .search(
                                        PlayerSearch.named(query.getFilter().orElse("")),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> players.count(PlayerSearch.named(query.getFilter().orElse(""))));
        setItemLabelGenerator(PlayerRow::name);
        setRenderer(LitRenderer.<PlayerRow>of("""
                        <span class="picked-player"><bdi>${item.name}</bdi>
                        <small>${item.more}</small></span>""")
                .withProperty("name", PlayerRow::name)
                .withProperty("more", player -> more(player, phrases, today)));
        setClearButtonVisible(true);
    }

    public Optional<PlayerId> picked() {
        return getOptionalValue().map(PlayerRow::id);
    }

    private static String more(PlayerRow player, Phrasebook phrases, LocalDate today) {
        return Stream.of(
                        player.position() == null
                                ? null
                                : phrases.say(player.position().term()),
                        player.age(today),
                        player.club() == null ? null : player.club().name())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }
}
