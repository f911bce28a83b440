package club.mercato.directory;

import club.mercato.directory.DirectoryFact.PlayerAmended;
import club.mercato.directory.DirectoryFact.PlayerTakenIn;
import club.mercato.directory.intake.Draft;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One upload under way: finds for each row the player it means, and takes in what it says. */
final class Intake {

    private final Desk desk;
    private final String file;
    private final StaffId by;
    private final Instant at;
    private final IntakeOfClubs clubs;
    private final Map<String, Player> bySourceId = new HashMap<>();
    private final Map<String, List<Player>> byKey = new HashMap<>();
    private final Map<UUID, String> created = new LinkedHashMap<>();
    private final Map<UUID, String> renamed = new LinkedHashMap<>();
    private final List<Player> unwritten = new ArrayList<>();
    private int changed;
    private int unchanged;

    private Intake(Desk desk, String file, List<Draft> drafts, StaffId by, Instant at) {
        this.desk = desk;
        this.file = file;
        this.by = by;
        this.at = at;
        this.clubs = new IntakeOfClubs(desk.clubs.findAll(), desk.entities, desk.events, by, at);
        known(drafts, draft -> draft.player().sourceId(), desk.players::findBySourceIdIn);
        known(drafts, draft -> Folding.key(Texts.tidy(draft.player().name())), desk.players::findBySearchKeyIn);
    }

    /** What an intake works with. */
    @Component
    static class Desk {

        /** Keys asked for at once: below what databases take as parameters. */
        private static final int AT_ONCE = 500;

        private final Players players;
        private final Clubs clubs;
        private final WordIndex words;
        private final EntityManager entities;
        private final ApplicationEventPublisher events;

        Desk(Players players, Clubs clubs, WordIndex words, EntityManager entities, ApplicationEventPublisher events) {
            this.players = players;
            this.clubs = clubs;
            this.words = words;
            this.entities = entities;
            this.events = events;
        }

        Intake open(String file, List<Draft> drafts, StaffId by, Instant at) {
            return new Intake(this, file, drafts, by, at);
        }
    }

    /** Takes one row; refused if what it says cannot be, or it cannot be told whom it means. */
    Optional<Refused> take(Draft draft, LocalDate today) {
        Match match = match(draft.player());
        if (match.refused() != null) {
            return Optional.of(match.refused());
        }
        Player player = match.player();
        PlayerForm said = draft.player();
        PlayerForm form = player == null ? said : merged(player.form(), said);
        Optional<Refused> refusal = Rules.refusal(form, today).or(() -> clubs.refusal(draft.club()));
        if (refusal.isPresent()) {
            return refusal;
        }
        ClubId club = clubs.of(draft.club());
        if (club != null) {
            form = form.at(club, form.contractUntil());
        }
        if (player == null) {
            create(form);
        } else {
            amend(player, form);
        }
        return Optional.empty();
    }

    /** Writes what was taken so far: new clubs before the players who refer to them. */
    void write() {
        desk.entities.flush();
        unwritten.forEach(desk.entities::persist);
        unwritten.clear();
        desk.entities.flush();
    }

    /** Writes the rest, and the words by which everything is found. */
    void close() {
        write();
        clubs.index(desk.words);
        desk.words.add(WordIndex.Of.PLAYER, created);
        desk.words.replace(WordIndex.Of.PLAYER, renamed);
    }

    ImportReport.Counts counts(int rows, int refused) {
        return new ImportReport.Counts(rows, created.size(), changed, unchanged, refused);
    }

    private void create(PlayerForm form) {
        Player player = new Player(new PlayerId(Ids.next()), form);
        unwritten.add(player);
        remember(player);
        created.put(player.id().value(), player.name());
        desk.events.publishEvent(new PlayerTakenIn(player.id(), file, by, at));
    }

    private void amend(Player player, PlayerForm form) {
        List<String> fields = player.amend(form);
        if (fields.isEmpty()) {
            unchanged++;
            return;
        }
        changed++;
        if (fields.contains("name")) {
            renamed.put(player.id().value(), player.name());
        }
        if (fields.contains("sourceId")) {
            remember(player);
        }
        desk.events.publishEvent(new PlayerAmended(player.id(), fields, by, at));
    }

    private record Match(@Nullable Player player, @Nullable Refused refused) {

        static Match nobody() {
            return new Match(null, null);
        }

        static Match refused(String key, Word... words) {
            return new Match(null, Refused.because(Sentence.of(key, words)));
        }
    }

    /**
     * The player a row means: the one with the source's id; else the namesake born the same day, unless the source knows
     * that one by another id; without a day of birth, the only namesake without an id, if he is at the same club.
     */
    private Match match(PlayerForm said) {
        String sourceId = said.sourceId();
        Player known = sourceId == null ? null : bySourceId.get(sourceId);
        String key = Folding.key(Texts.tidy(said.name()));
        if (known != null) {
            return isSomebodyElse(known, said, key)
                    ? Match.refused(
                            "directory.import.reason.idOfAnother",
                            new Word.Text(Objects.requireNonNull(sourceId)),
                            new Word.Text(known.name()))
                    : new Match(known, null);
        }
        List<Player> namesakes = byKey.getOrDefault(key, List.of());
        LocalDate born = said.dateOfBirth();
        for (Player namesake : namesakes) {
            if (born != null && born.equals(namesake.dateOfBirth())) {
                return namesake.sourceId() == null || sourceId == null
                        ? new Match(namesake, null)
                        : Match.refused(
                                "directory.import.reason.otherId",
                                new Word.Text(namesake.name()),
                                new Word.Text(Objects.requireNonNull(namesake.sourceId())));
            }
        }
        List<Player> possible = namesakes.stream()
                .filter(namesake -> sourceId == null || namesake.sourceId() == null)
                .filter(namesake -> born == null || namesake.dateOfBirth() == null)
                .toList();
        if (possible.isEmpty()) {
            return Match.nobody();
        }
        boolean bothUnknown = born == null && possible.getFirst().dateOfBirth() == null;
        return possible.size() == 1 && bothUnknown
                ? new Match(possible.getFirst(), null)
                : Match.refused("directory.import.reason.namesake", new Word.Text(said.name()));
    }

    /** Neither a word of the name nor the day of birth is his: the id was given to two people. */
    private static boolean isSomebodyElse(Player known, PlayerForm said, String key) {
        LocalDate born = said.dateOfBirth();
        LocalDate knownBorn = known.dateOfBirth();
        if (born == null || knownBorn == null || born.equals(knownBorn)) {
            return false;
        }
        List<String> words = List.of(known.searchKey().split(" "));
        return List.of(key.split(" ")).stream().noneMatch(words::contains);
    }

    private static PlayerForm merged(PlayerForm known, PlayerForm said) {
        return new PlayerForm(
                said.name(),
                or(said.dateOfBirth(), known.dateOfBirth()),
                or(said.nationality(), known.nationality()),
                or(said.secondNationality(), known.secondNationality()),
                or(said.birthCountry(), known.birthCountry()),
                or(said.position(), known.position()),
                or(said.foot(), known.foot()),
                or(said.heightCm(), known.heightCm()),
                known.club(),
                or(said.contractUntil(), known.contractUntil()),
                merged(known.value(), said.value()),
                or(said.agent(), known.agent()),
                or(said.sourceId(), known.sourceId()));
    }

    /** A value said without a day keeps the known day only while it is the same value. */
    private static @Nullable MarketValue merged(@Nullable MarketValue known, @Nullable MarketValue said) {
        if (known == null || said == null) {
            return or(said, known);
        }
        if (!said.amount().equals(known.amount())) {
            return said;
        }
        return new MarketValue(said.amount(), or(said.on(), known.on()), or(said.source(), known.source()));
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    private void known(
            List<Draft> drafts, Function<Draft, @Nullable String> keyOf, Function<List<String>, List<Player>> find) {
        List<String> keys = new ArrayList<>(
                drafts.stream().map(keyOf).filter(Objects::nonNull).distinct().toList());
        for (int from = 0; from < keys.size(); from += Desk.AT_ONCE) {
            find.apply(keys.subList(from, Math.min(keys.size(), from + Desk.AT_ONCE)))
                    .forEach(this::remember);
        }
    }

    private void remember(Player player) {
        if (player.sourceId() != null) {
            bySourceId.put(player.sourceId(), player);
        }
        List<Player> namesakes = byKey.computeIfAbsent(player.searchKey(), key -> new ArrayList<>());
        if (!namesakes.contains(player)) {
            namesakes.add(player);
        }
    }
}
