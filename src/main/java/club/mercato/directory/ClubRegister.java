package club.mercato.directory;

import club.mercato.directory.DirectoryFact.ClubAmended;
import club.mercato.directory.DirectoryFact.ClubEntered;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.storage.Remembered;
import club.mercato.storage.RowChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clubs: found, entered, amended. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class ClubRegister {

    private final Clubs clubs;
    private final WordIndex words;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final Remembered<Optional<ClubProfile>> own;

    ClubRegister(
            Clubs clubs,
            WordIndex words,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            RowChanges changes) {
        this.clubs = clubs;
        this.words = words;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        own = changes.remember(Club.class);
    }

    public Optional<ClubProfile> find(ClubId id) {
        return clubs.findById(id.value()).map(Club::profile);
    }

    /** The club that uses the house; empty until somebody named it. */
    public Optional<ClubProfile> ownClub() {
        return own.get(() -> clubs.findFirstByOwnTrue().map(Club::profile));
    }

    /**
     * Clubs by name.
     *
     * @param text beginnings of words of the name, in any case and without marks; blank for all
     */
    public List<ClubProfile> search(String text, int offset, int limit) {
        List<UUID> ids = words.page(WordIndex.Of.CLUB, text, offset, limit);
        Map<UUID, Club> found = clubs.findAllById(ids).stream()
                .collect(Collectors.toMap(club -> club.id().value(), Function.identity()));
        return ids.stream().map(found::get).map(Club::profile).toList();
    }

    /** How many clubs {@link #search} finds. */
    public int count(String text) {
        return words.count(WordIndex.Of.CLUB, text);
    }

    @May.EditDirectory
    @Transactional
    public Answer<ClubId> enter(ClubForm form) {
        ClubId id = new ClubId(Ids.next());
        Optional<Refused> refusal = Rules.refusal(form).or(() -> clash(form, id));
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        Club club = clubs.saveAndFlush(new Club(id, form));
        words.add(WordIndex.Of.CLUB, Map.of(id.value(), club.name()));
        events.publishEvent(new ClubEntered(id, currentStaff.get().id(), clock.instant()));
        return Answer.done(id);
    }

    /** @param version the version the form was filled from; refused if the club changed since */
    @May.EditDirectory
    @Transactional
    public Answer<ClubProfile> amend(ClubId id, int version, ClubForm form) {
        Optional<Club> known = clubs.toAmend(id.value());
        if (known.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("directory.refused.unknown")));
        }
        Club club = known.get();
        if (!club.isAt(version)) {
            return Answer.no(Refused.because(Sentence.of("directory.refused.changedMeanwhile", text(club.name()))));
        }
        Optional<Refused> refusal = Rules.refusal(form).or(() -> clash(form, id));
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        List<String> changed = club.amend(form);
        if (!changed.isEmpty()) {
            clubs.saveAndFlush(club);
            words.replace(WordIndex.Of.CLUB, Map.of(id.value(), club.name()));
            events.publishEvent(new ClubAmended(id, changed, currentStaff.get().id(), clock.instant()));
        }
        return Answer.done(club.profile());
    }

    private Optional<Refused> clash(ClubForm form, ClubId id) {
        if (form.own()) {
            Optional<Club> own =
                    clubs.findFirstByOwnTrue().filter(club -> !club.id().equals(id));
            if (own.isPresent()) {
                return Rules.no(
                        "own", "directory.refused.secondOwnClub", text(own.get().name()));
            }
        }
        String sourceId = Texts.orNull(form.sourceId());
        if (sourceId != null) {
            Optional<Club> same =
                    clubs.findBySourceId(sourceId).filter(club -> !club.id().equals(id));
            if (same.isPresent()) {
                return Rules.no(
                        "sourceId",
                        "directory.refused.sourceIdTaken",
                        text(same.get().name()));
            }
        }
        String key = Folding.key(Texts.tidy(form.name()));
        return clubs.findBySearchKey(key).stream()
                .filter(club -> !club.id().equals(id))
                .findFirst()
                .flatMap(club -> Rules.no("name", "directory.refused.clubKnown", text(club.name())));
    }

    private static Word text(String name) {
        return new Word.Text(name);
    }
}
