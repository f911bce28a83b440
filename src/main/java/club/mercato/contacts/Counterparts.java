package club.mercato.contacts;

import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonProfile;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.names.Folding;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.May;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a contact with a party may have been with: its people in the directory, and whoever was spoken with before. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Counterparts {

    /** How far back the log is asked whom we spoke with. */
    private static final Limit LOOKED_BACK = Limit.of(30);

    private final Contacts contacts;
    private final NegotiationDesk desk;
    private final PeopleRegister people;
    private final PlayerRegister players;

    Counterparts(Contacts contacts, NegotiationDesk desk, PeopleRegister people, PlayerRegister players) {
        this.contacts = contacts;
        this.desk = desk;
        this.people = people;
        this.players = players;
    }

    /**
     * A party's people, each once: first whom we spoke with before, latest first, then the others by name.
     *
     * @param typed beginnings of words of the name, in any case and without marks; blank for all
     * @param limit at most so many
     */
    public List<Counterpart> of(TargetId target, Party party, String typed, int limit) {
        return desk.find(target).map(card -> of(card, party, typed, limit)).orElse(List.of());
    }

    private List<Counterpart> of(TargetCard target, Party party, String typed, int limit) {
        List<String> words = Arrays.stream(Folding.key(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Counterpart> found = new LinkedHashMap<>();
        Stream.concat(spokenWith(target, party), known(target, party, typed, limit))
                .filter(one -> !one.isNobody() && begins(Folding.key(one.name()), words))
                .forEach(one -> found.merge(
                        Folding.key(one.name()),
                        one,
                        (first, second) -> first.id().isPresent() ? first : second));
        return found.values().stream().limit(limit).toList();
    }

    /** The player's agent, if the directory says who that is. */
    public Optional<Counterpart> agent(TargetId target) {
        return desk.find(target).flatMap(this::agentOf);
    }

    private Optional<Counterpart> agentOf(TargetCard target) {
        return players.find(target.player().id())
                .map(PlayerProfile::agent)
                .filter(name -> !name.isBlank())
                .map(name -> people.agents(name, 5).stream()
                        .filter(one -> Folding.key(one.name()).equals(Folding.key(name)))
                        .findFirst()
                        .map(Counterparts::counterpart)
                        .orElseGet(() -> Counterpart.named(name)));
    }

    private Stream<Counterpart> spokenWith(TargetCard target, Party party) {
        return contacts.latest(target.id().value(), party, LOOKED_BACK).stream()
                .map(version -> version.text().person());
    }

    private Stream<Counterpart> known(TargetCard target, Party party, String typed, int limit) {
        return switch (party) {
            case SELLING_CLUB ->
                target.club().stream()
                        .flatMap(club -> people.at(club.id()).stream())
                        .map(Counterparts::counterpart);
            case PLAYER -> Stream.empty();
            case AGENT ->
                Stream.concat(
                        agentOf(target).stream(),
                        people.agents(typed, limit).stream().map(Counterparts::counterpart));
            case OTHER -> people.search(typed, 0, limit).stream().map(Counterparts::counterpart);
        };
    }

    private static Counterpart counterpart(PersonProfile person) {
        return new Counterpart(person.name(), Optional.of(person.id()));
    }

    private static boolean begins(String key, List<String> words) {
        return words.stream().allMatch(word -> key.startsWith(word) || key.contains(" " + word));
    }
}
