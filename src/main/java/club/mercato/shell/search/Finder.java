package club.mercato.shell.search;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PeopleRegister;
import club.mercato.directory.PersonProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.directory.PlayerSearch;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for what a viewer may open, wherever names are: each list answers with what it shows him, and no more. */
@Component
record Finder(Viewer viewer, TargetList targets, PlayerRegister players, ClubRegister clubs, PeopleRegister people) {

    /** Of a kind; who seeks more goes to its list. */
    static final int MOST = 5;

    /** Behind the bell, not in the navigation. */
    private static final List<String> NOTIFICATIONS = List.of("notifications");

    /** @param typed beginnings of words in any order, whatever their case and diacritics */
    List<Found> find(String typed) {
        List<String> words = List.of(Folding.fold(typed).strip().split("\\s+"));
        List<Found> found = new ArrayList<>(pages(words));
        if (words.equals(List.of(""))) {
            return found;
        }
        if (readsTargets()) {
            Stream.of(TargetState.values())
                    .flatMap(state -> targets.page(TargetQuery.of(state).having(words), 0, MOST).stream())
                    .limit(MOST)
                    .map(this::target)
                    .forEach(found::add);
        }
        players.search(PlayerSearch.named(typed), 0, MOST).stream()
                .map(this::player)
                .forEach(found::add);
        clubs.search(typed, 0, MOST).stream().map(Finder::club).forEach(found::add);
        people.search(typed, 0, MOST).stream().map(this::person).forEach(found::add);
        return found;
    }

    private List<Found> pages(List<String> words) {
        Phrasebook phrases = viewer.phrases();
        return Stream.of(readsTargets() ? Pages.OF_TARGETS : List.<String>of(), Pages.OF_ALL, NOTIFICATIONS)
                .flatMap(List::stream)
                .map(path -> new Found(Found.Kind.PAGE, phrases.say("shell.nav." + path), "", path))
                .filter(page -> words.stream()
                        .allMatch(word -> Folding.fold(page.name()).startsWith(word)))
                .toList();
    }

    private boolean readsTargets() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.leads();
    }

    private Found target(TargetCard card) {
        Phrasebook phrases = viewer.phrases();
        String where = card.state() == TargetState.OPEN
                ? phrases.say(card.stage().label())
                : phrases.say("pipeline.state." + card.state().name());
        return new Found(
                Found.Kind.TARGET,
                card.shownName(),
                beside(where, card.club().map(TargetCard.Club::name).orElse("")),
                "targets/" + card.id().value());
    }

    private Found player(PlayerRow row) {
        PlayerRow.ClubMark club = row.club();
        return new Found(
                Found.Kind.PLAYER,
                row.name(),
                beside(
                        Objects.toString(row.position(), ""),
                        Objects.toString(row.age(viewer.today()), ""),
                        club == null ? "" : club.name()),
                "players/" + row.id().value());
    }

    private static Found club(ClubProfile club) {
        return new Found(
                Found.Kind.CLUB,
                club.name(),
                beside(Objects.toString(club.league(), ""), Objects.toString(club.country(), "")),
                "clubs/" + club.id().value());
    }

    private Found person(PersonProfile person) {
        ClubProfile club = person.club();
        return new Found(
                Found.Kind.PERSON,
                person.name(),
                beside(viewer.phrases().say("directory.kind." + person.kind().name()), club == null ? "" : club.name()),
                "people/" + person.id().value());
    }

    private static String beside(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
