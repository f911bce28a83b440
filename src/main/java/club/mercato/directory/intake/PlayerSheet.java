package club.mercato.directory.intake;

import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerForm;
import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of players, row by row: what can be taken, and why the rest cannot. */
public final class PlayerSheet {

    /** Whose ids and values a file with the column {@code tm_id} carries. */
    private static final String SOURCE = "Transfermarkt";

    /** Other names of columns in files of the same kind. */
    private static final Map<String, String> ALSO_CALLED = Map.ofEntries(
            Map.entry("player", "name"),
            Map.entry("player_name", "name"),
            Map.entry("full_name", "name"),
            Map.entry("player_id", "tm_id"),
            Map.entry("dob", "date_of_birth"),
            Map.entry("birth_date", "date_of_birth"),
            Map.entry("birthdate", "date_of_birth"),
            Map.entry("citizenship", "nationality"),
            Map.entry("country_of_birth", "birth_country"),
            Map.entry("height", "height_cm"),
            Map.entry("current_club", "club"),
            Map.entry("club_name", "club"),
            Map.entry("market_value", "market_value_eur"),
            Map.entry("contract_expires", "contract_until"),
            Map.entry("contract_expiration_date", "contract_until"),
            Map.entry("player_agent", "agent"),
            Map.entry("agent_name", "agent"));

    private final Sheet sheet;
    private final Map<String, Integer> places;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** @throws Unreadable if columns are missing without which no player can be told from another */
    public PlayerSheet(Sheet sheet) throws Unreadable {
        this.sheet = sheet;
        this.places = places(sheet.columns());
        if (!places.containsKey("name")) {
            throw new Unreadable("directory.import.columnMissing", new Word.Text("name"));
        }
        if (!places.containsKey("tm_id") && !places.containsKey("date_of_birth")) {
            throw new Unreadable(
                    "directory.import.columnsMissing", new Word.Text("tm_id"), new Word.Text("date_of_birth"));
        }
        List<Draft> readable = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            try {
                readable.add(draft(row));
            } catch (Unreadable unreadable) {
                refuse(row, unreadable.why());
            }
        }
        takeWhatDoesNotContradict(readable);
    }

    /** A row that cannot be taken. */
    public record Refusal(Sheet.Row row, Sentence why) {}

    public List<String> columns() {
        return sheet.columns();
    }

    public int size() {
        return sheet.rows().size();
    }

    /** What can be taken, in the file's order; the same player twice only if both rows say the same. */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The name as the row has it, perhaps empty. */
    public String nameIn(Sheet.Row row) {
        return cell(row, "name").strip();
    }

    private void takeWhatDoesNotContradict(List<Draft> readable) {
        Map<Object, List<Draft>> byPlayer = new LinkedHashMap<>();
        readable.forEach(draft -> byPlayer.computeIfAbsent(draft.sameAs(), same -> new ArrayList<>())
                .add(draft));
        for (Draft draft : readable) {
            List<Draft> same = byPlayer.getOrDefault(draft.sameAs(), List.of());
            Draft other = same.stream().filter(draft::contradicts).findFirst().orElse(null);
            if (other == null) {
                drafts.add(draft);
            } else {
                // Neither row can be believed more than the other.
                refuse(
                        draft.row(),
                        Sentence.of(
                                "directory.import.reason.contradiction",
                                new Word.Count(other.row().line())));
            }
        }
    }

    private void refuse(Sheet.Row row, Sentence why) {
        refusals.add(new Refusal(row, why));
    }

    private Draft draft(Sheet.Row row) throws Unreadable {
        int cells = row.cells().size();
        if (cells != sheet.columns().size()) {
            throw new Unreadable(
                    "directory.import.reason.columns",
                    new Word.Count(cells),
                    new Word.Count(sheet.columns().size()));
        }
        String name = Cells.text(cell(row, "name"));
        if (name == null || name.codePoints().noneMatch(Character::isLetter)) {
            throw new Unreadable("directory.import.reason.noName");
        }
        List<String> nations = nations(Cells.text(cell(row, "nationality")));
        PlayerForm player = PlayerForm.named(name)
                .born(Cells.day("date_of_birth", cell(row, "date_of_birth")), Cells.text(cell(row, "birth_country")))
                .of(nations.isEmpty() ? null : nations.getFirst(), nations.size() < 2 ? null : nations.get(1))
                .plays(
                        Words.position(cell(row, "position")),
                        Words.foot(cell(row, "foot")),
                        Cells.centimetres(cell(row, "height_cm")))
                .at(null, Cells.day("contract_until", cell(row, "contract_until")))
                .worth(value(row))
                .represented(Cells.text(cell(row, "agent")))
                .knownAs(Cells.id(cell(row, "tm_id")));
        return new Draft(row, player, club(row));
    }

    private @Nullable MarketValue value(Sheet.Row row) throws Unreadable {
        Money amount = Cells.euros(cell(row, "market_value_eur"));
        LocalDate on = Cells.day("market_value_as_of", cell(row, "market_value_as_of"));
        return amount == null ? null : new MarketValue(amount, on, places.containsKey("tm_id") ? SOURCE : null);
    }

    private Draft.@Nullable ClubDraft club(Sheet.Row row) throws Unreadable {
        String name = Cells.text(cell(row, "club"));
        if (name == null) {
            return null;
        }
        return new Draft.ClubDraft(
                name,
                Cells.id(cell(row, "club_tm_id")),
                Cells.text(cell(row, "league")),
                Cells.text(cell(row, "club_country")));
    }

    /** "Argentina / Italy". A comma separates nothing: "Korea, South" is one country. */
    private static List<String> nations(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\\s*[/;|]\\s*"));
    }

    private String cell(Sheet.Row row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : Harmless.undone(row.cells().get(place));
    }

    private static Map<String, Integer> places(List<String> columns) throws Unreadable {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            String written = columns.get(place).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            if (places.putIfAbsent(written, place) != null && !written.isEmpty()) {
                throw new Unreadable("directory.import.columnTwice", new Word.Text(columns.get(place)));
            }
        }
        // A column's own name wins over what else it is called: "player" may stand beside "name".
        ALSO_CALLED.forEach((other, name) -> {
            Integer place = places.get(other);
            if (place != null) {
                places.putIfAbsent(name, place);
            }
        });
        return places;
    }
}
