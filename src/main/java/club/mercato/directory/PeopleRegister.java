package club.mercato.directory;

import club.mercato.directory.DirectoryFact.PersonAmended;
import club.mercato.directory.DirectoryFact.PersonEntered;
import club.mercato.directory.DirectoryFact.SpellEntered;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who are no players, and who was where when. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class PeopleRegister {

    private final Persons persons;
    private final Spells spells;
    private final Players players;
    private final Clubs clubs;
    private final WordIndex words;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    PeopleRegister(
            Persons persons,
            Spells spells,
            Players players,
            Clubs clubs,
            WordIndex words,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.spells = spells;
        this.players = players;
        this.clubs = clubs;
        this.words = words;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
    }

    public Optional<PersonProfile> find(PersonId id) {
        return persons.findById(id.value()).map(this::profile);
    }

    /**
     * People by name.
     *
     * @param text beginnings of words of the name, in any case and without marks; blank for all
     */
    public List<PersonProfile> search(String text, int offset, int limit) {
        List<UUID> ids = words.page(WordIndex.Of.PERSON, text, offset, limit);
        Map<UUID, Person> found = persons.findAllById(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return profiles(ids.stream().map(found::get).toList());
    }

    /** How many people {@link #search} finds. */
    public int count(String text) {
        return words.count(WordIndex.Of.PERSON, text);
    }

    /** Who is at a club now, by name: whom a call to it may reach. */
    public List<PersonProfile> at(ClubId club) {
        return profiles(persons.findByClubIdOrderBySearchKey(club.value()));
    }

    /**
     * Agents by name.
     *
     * @param text the beginning of the name or of a later word of it, in any case and without marks; blank for all
     */
    public List<PersonProfile> agents(String text, int limit) {
        return profiles(persons.ofKind(PersonKind.AGENT, Folding.key(text), Limit.of(limit)));
    }

    /** Where a person was, latest first. */
    public List<SpellRow> spellsOf(PersonId person) {
        return rows(spells.findByPersonIdOrderByFromDayDesc(person.value()));
    }

    /** Where a player was, latest first. */
    public List<SpellRow> spellsOf(PlayerId player) {
        return rows(spells.findByPlayerIdOrderByFromDayDesc(player.value()));
    }

    /**
     * People of the own club, staff and players, who were at a club while the player was there: they know him. Latest
     * first; empty without an own club.
     */
    public List<WayIn> waysIn(PlayerId player) {
        Optional<Club> own = clubs.findFirstByOwnTrue();
        List<Spell> his = spells.findByPlayerIdOrderByFromDayDesc(player.value());
        if (own.isEmpty() || his.isEmpty()) {
            return List.of();
        }
        List<Spell> ours =
                spells
                        .ofOurPeopleAt(
                                his.stream().map(Spell::clubId).distinct().toList(),
                                own.get().id().value())
                        .stream()
                        .filter(spell -> !player.value().equals(spell.playerId()))
                        .toList();
        Map<UUID, ClubProfile> at = clubs(his.stream().map(Spell::clubId).toList());
        Map<UUID, String> names = names(ours);
        return his.stream()
                .flatMap(spell -> ours.stream()
                        .filter(other -> other.clubId().equals(spell.clubId()) && other.overlaps(spell))
                        .map(other -> other.into(spell, nameOf(other, names), found(at, spell.clubId()))))
                .sorted(Comparator.comparing(WayIn::from).reversed().thenComparing(WayIn::name))
                .toList();
    }

    @May.EditDirectory
    @Transactional
    public Answer<PersonId> enter(PersonForm form) {
        Optional<Refused> refusal = refusal(form);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        PersonId id = new PersonId(Ids.next());
        Person person = persons.saveAndFlush(new Person(id, form));
        words.add(WordIndex.Of.PERSON, Map.of(id.value(), person.name()));
        events.publishEvent(new PersonEntered(id, currentStaff.get().id(), clock.instant()));
        return Answer.done(id);
    }

    /** @param version the version the form was filled from; refused if the person changed since */
    @May.EditDirectory
    @Transactional
    public Answer<PersonProfile> amend(PersonId id, int version, PersonForm form) {
        Optional<Person> known = persons.toAmend(id.value());
        if (known.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("directory.refused.unknown")));
        }
        Person person = known.get();
        if (!person.isAt(version)) {
            return Answer.no(
                    Refused.because(Sentence.of("directory.refused.changedMeanwhile", new Word.Text(person.name()))));
        }
        Optional<Refused> refusal = refusal(form);
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        List<String> changed = person.amend(form);
        if (!changed.isEmpty()) {
            persons.saveAndFlush(person);
            words.replace(WordIndex.Of.PERSON, Map.of(id.value(), person.name()));
            events.publishEvent(
                    new PersonAmended(id, changed, currentStaff.get().id(), clock.instant()));
        }
        return Answer.done(profile(person));
    }

    /** Enters a time of a person at a club. */
    @May.EditDirectory
    @Transactional
    public Answer<SpellId> enterSpell(PersonId person, SpellForm form) {
        if (!persons.existsById(person.value())) {
            return Answer.no(Refused.because(Sentence.of("directory.refused.unknown")));
        }
        return enter(Spell.of(person, new SpellId(Ids.next()), form), form, new Subject("person", person.value()));
    }

    /** Enters a time of a player at a club. */
    @May.EditDirectory
    @Transactional
    public Answer<SpellId> enterSpell(PlayerId player, SpellForm form) {
        if (!players.existsById(player.value())) {
            return Answer.no(Refused.because(Sentence.of("directory.refused.unknown")));
        }
        return enter(Spell.of(player, new SpellId(Ids.next()), form), form, new Subject("player", player.value()));
    }

    private Answer<SpellId> enter(Spell spell, SpellForm form, Subject about) {
        Optional<Refused> refusal = Rules.refusal(form).or(() -> unknown(form.club()));
        if (refusal.isPresent()) {
            return Answer.no(refusal.get());
        }
        SpellRow row = spells.saveAndFlush(spell)
                .row(clubs.getReferenceById(form.club().value()).profile());
        events.publishEvent(new SpellEntered(
                about, row.club().name(), row.role(), currentStaff.get().id(), clock.instant()));
        return Answer.done(row.id());
    }

    private Optional<Refused> refusal(PersonForm form) {
        return Rules.refusal(form).or(() -> form.club() == null ? Optional.empty() : unknown(form.club()));
    }

    private Optional<Refused> unknown(ClubId club) {
        return clubs.existsById(club.value()) ? Optional.empty() : Rules.no("club", "directory.refused.unknownClub");
    }

    private PersonProfile profile(Person person) {
        return profiles(List.of(person)).getFirst();
    }

    private List<PersonProfile> profiles(List<Person> found) {
        Map<UUID, ClubProfile> at = clubs(found.stream()
                .map(Person::club)
                .filter(club -> club != null)
                .map(ClubId::value)
                .toList());
        return found.stream()
                .map(person -> person.profile(
                        person.club() == null ? null : at.get(person.club().value())))
                .toList();
    }

    private List<SpellRow> rows(List<Spell> found) {
        Map<UUID, ClubProfile> at = clubs(found.stream().map(Spell::clubId).toList());
        return found.stream().map(spell -> spell.row(found(at, spell.clubId()))).toList();
    }

    private Map<UUID, ClubProfile> clubs(Collection<UUID> ids) {
        return clubs.findAllById(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(club -> club.id().value(), Club::profile));
    }

    private Map<UUID, String> names(List<Spell> ofOurs) {
        Map<UUID, String> names =
                persons
                        .findAllById(ofOurs.stream()
                                .map(Spell::personId)
                                .filter(id -> id != null)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(person -> person.id().value(), Person::name));
        players.findAllById(ofOurs.stream()
                        .map(Spell::playerId)
                        .filter(id -> id != null)
                        .distinct()
                        .toList())
                .forEach(player -> names.put(player.id().value(), player.name()));
        return names;
    }

    private static String nameOf(Spell spell, Map<UUID, String> names) {
        @Nullable UUID id = spell.personId() == null ? spell.playerId() : spell.personId();
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** The database refers from every spell to its club. */
    private static ClubProfile found(Map<UUID, ClubProfile> clubs, UUID id) {
        ClubProfile club = clubs.get(id);
        if (club == null) {
            throw new IllegalStateException("No club " + id);
        }
        return club;
    }
}
