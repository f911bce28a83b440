package club.mercato.directory;

import club.mercato.directory.DirectoryFact.PlayerAmended;
import club.mercato.directory.DirectoryFact.PlayerEntered;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The players: found, entered, amended. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class PlayerRegister {

    private final Players players;
    private final Clubs clubs;
    private final WordIndex words;
    private final PlayerList list;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    PlayerRegister(
            Players players,
            Clubs clubs,
            WordIndex words,
            PlayerList list,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.players = players;
        this.clubs = clubs;
        this.words = words;
        this.list = list;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
    }

    public Optional<PlayerProfile> find(PlayerId id) {
        return players.findById(id.value()).map(this::profile);
    }

    /** The player that a source of uploads knows by this id. */
    public Optional<PlayerProfile> findBySourceId(String sourceId) {
        return players.findBySourceIdIn(List.of(sourceId)).stream().findFirst().map(this::profile);
    }

    /**
     * A page of players.
     *
     * @param offset from 0
     * @param limit  most that are answered
     */
    public List<PlayerRow> search(PlayerSearch criteria, int offset, int limit) {
        return list.page(criteria, offset, limit);
    }

    /**
     * Players of the same position and of about the same age whose market value is nearest to an amount, the most valued
     * first.
     *
     * @param years how much older or younger they may be
     * @param most  how many above the amount, and how many below it
     * @return empty if nothing is known of this player to compare by
     */
    public List<PlayerRow> comparable(PlayerId id, Money value, int years, int most) {
        return players.findById(id.value())
                .map(this::profile)
                .filter(player -> player.position() != null && player.dateOfBirth() != null)
                .map(player -> list.around(
                        value,
                        Objects.requireNonNull(player.position()),
                        id,
                        Objects.requireNonNull(player.dateOfBirth()).minusYears(years),
                        Objects.requireNonNull(player.dateOfBirth()).plusYears(years),
                        most))
                .orElse(List.of());
    }

    /** How many players {@link #search} finds. */
    public int count(PlayerSearch criteria) {
        return list.count(criteria);
    }

    @May.EditDirectory
    @Transactional
    public Answer<PlayerId> enter(PlayerForm form) {
        PlayerId id = new PlayerId(Ids.next());
        Optional<Refused> refusal = refusal(form, id);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        Player player = players.saveAndFlush(new Player(id, form));
        words.add(WordIndex.Of.PLAYER, Map.of(id.value(), player.name()));
        events.publishEvent(new PlayerEntered(id, currentStaff.get().id(), clock.instant()));
        return Answer.done(id);
    }

    /** @param version the version the form was filled from; refused if the player changed since */
    @May.EditDirectory
    @Transactional
    public Answer<PlayerProfile> amend(PlayerId id, int version, PlayerForm form) {
        Optional<Player> known = players.toAmend(id.value());
        if (known.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("directory.refused.unknown")));
        }
        Player player = known.get();
        if (!player.isAt(version)) {
            return Answer.no(
                    Refused.because(Sentence.of("directory.refused.changedMeanwhile", new Word.Text(player.name()))));
        }
        Optional<Refused> refusal = refusal(form, id);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        List<String> changed = player.amend(form);
        if (!changed.isEmpty()) {
            players.saveAndFlush(player);
            if (changed.contains("name")) {
                words.replace(WordIndex.Of.PLAYER, Map.of(id.value(), player.name()));
            }
            events.publishEvent(
                    new PlayerAmended(id, changed, currentStaff.get().id(), clock.instant()));
        }
        return Answer.done(profile(player));
    }

    private PlayerProfile profile(Player player) {
        ClubId club = player.club();
        return player.profile(
                club == null
                        ? null
                        : clubs.findById(club.value()).map(Club::profile).orElse(null));
    }

    private Optional<Refused> refusal(PlayerForm form, PlayerId id) {
        LocalDate today = clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
        return Rules.refusal(form, today).or(() -> clash(form, id));
    }

    private Optional<Refused> clash(PlayerForm form, PlayerId id) {
        ClubId club = form.club();
        if (club != null && !clubs.existsById(club.value())) {
            return Rules.no("club", "directory.refused.unknownClub");
        }
        String sourceId = Texts.orNull(form.sourceId());
        if (sourceId != null) {
            Optional<Player> same = players.findBySourceIdIn(List.of(sourceId)).stream()
                    .filter(player -> !player.id().equals(id))
                    .findFirst();
            if (same.isPresent()) {
                return Rules.no(
                        "sourceId",
                        "directory.refused.sourceIdTaken",
                        new Word.Text(same.get().name()));
            }
        }
        return players.findBySearchKey(Folding.key(Texts.tidy(form.name()))).stream()
                .filter(player -> !player.id().equals(id))
                .filter(player -> Objects.equals(player.dateOfBirth(), form.dateOfBirth()))
                .findFirst()
                .flatMap(player -> Rules.no("name", "directory.refused.playerKnown", new Word.Text(player.name())));
    }
}
