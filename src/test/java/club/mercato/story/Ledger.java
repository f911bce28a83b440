package club.mercato.story;

import club.mercato.contacts.ContactId;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LogFilter;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Positions;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Word;
import club.mercato.patience.Parking;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.season.SquadNeed;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads of one target what the services show, what somebody sees, and what its facts alone tell. */
final class Ledger {

    private static final int ALL = 200;

    private final ApplicationContext context;
    private final Scout scout;
    private final TargetId id;
    private final Map<String, SquadNeed> needs;
    private final Map<String, StaffMember> staff;

    Ledger(ApplicationContext context, Scout scout, TargetId id, Collection<SquadNeed> needs, List<StaffMember> staff) {
        this.context = context;
        this.scout = scout;
        this.id = id;
        this.needs = needs.stream().collect(Collectors.toMap(SquadNeed::label, Function.identity()));
        this.staff = staff.stream().collect(Collectors.toMap(StaffMember::name, Function.identity()));
    }

    /** What a member of staff sees now; empty if he may not know of it. */
    Optional<Sight> seenBy(StaffMember who, Agreed agreed) {
        return scout.as(
                who,
                () -> reading(() -> desk().find(id)
                        .map(card -> new Sight(
                                agreed,
                                card,
                                desk().formOf(id).orElseThrow(),
                                bean(FollowUps.class).next(id),
                                waiting(),
                                bean(BackRoom.class).restriction(id),
                                contacts()))));
    }

    /** Everything as the services show it to somebody who may know all. */
    Agreed shown(StaffMember who) {
        return scout.as(
                who,
                () -> House.readingEverything(() -> reading(() -> {
                    TargetCard card = desk().find(id).orElseThrow();
                    Map<String, List<String>> texts = new TreeMap<>();
                    contacts()
                            .forEach((key, contact) -> texts.put(
                                    key,
                                    bean(ContactLog.class).versions(contact.id()).stream()
                                            .sorted(Comparator.comparing(LoggedContact::version))
                                            .map(LoggedContact::summary)
                                            .toList()));
                    Map<ContactId, String> keys = contacts().entrySet().stream()
                            .collect(Collectors.toMap(
                                    contact -> contact.getValue().id(), Map.Entry::getKey));
                    Set<String> read = bean(Positions.class).positions(id).stream()
                            .flatMap(reading -> reading.evidence().stream())
                            .map(keys::get)
                            .collect(Collectors.toSet());
                    return new Agreed(
                            card.need(),
                            card.owner(),
                            card.priority(),
                            card.priorityStands(),
                            card.stage(),
                            card.moves(),
                            card.state(),
                            card.parkedUntil(),
                            waiting().map(Parking::why),
                            card.route(),
                            bean(BackRoom.class).restriction(id).map(Restriction::readers),
                            bean(FollowUps.class).next(id).map(FollowUp::what),
                            texts,
                            new TreeSet<>(read));
                })));
    }

    /** What must be so by the facts alone, told in their order. Contacts are told by their number, not by their texts. */
    Agreed explained(StaffMember who) {
        Agreed nothing = new Agreed(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Stage.IDENTIFIED,
                0,
                TargetState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Route.TRANSFER,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                new TreeSet<>());
        List<Entry> facts = scout.as(
                who, () -> House.readingEverything(() -> bean(Journal.class).about(TargetEvent.of(id), ALL)));
        Agreed agreed = nothing;
        for (Entry fact : facts.reversed()) {
            agreed = after(agreed, fact.what().key(), fact.what().words());
        }
        return agreed;
    }

    private Agreed after(Agreed now, String key, List<Word> words) {
        return switch (key) {
            case "pipeline.fact.owner" ->
                now.shaped(now.need(), Optional.of(member(words.getFirst())), now.priority(), now.stands());
            case "pipeline.fact.need" ->
                now.shaped(
                        Optional.of(Objects.requireNonNull(needs.get(text(words.getFirst())))
                                .id()),
                        now.owner(),
                        now.priority(),
                        now.stands());
            case "pipeline.fact.priority" -> now.prioritised(number(words.getFirst()));
            case "pipeline.fact.suggested" ->
                now.shaped(now.need(), now.owner(), Optional.of(number(words.getFirst())), false);
            case "pipeline.fact.moved", "pipeline.fact.movedBack" -> now.movedTo(stage(words.getFirst()));
            case "pipeline.fact.closed" -> now.closed();
            case "pipeline.fact.reopened", "patience.fact.broughtBack" -> now.back();
            case "pipeline.fact.rerouted" -> now.routed(route(words.get(1)));
            case "pipeline.fact.restricted" -> now.knownTo(Optional.of(members(words.getFirst())));
            case "pipeline.fact.readerAdded" -> now.knownTo(readers(now, words.getFirst(), true));
            case "pipeline.fact.readerRemoved" -> now.knownTo(readers(now, words.getFirst(), false));
            case "pipeline.fact.lifted" -> now.knownTo(Optional.empty());
            case "patience.fact.parkedFor" ->
                now.waiting(
                        day(words.getFirst()), text(words.get(1)), now.next().orElseThrow());
            case "contacts.fact.followUpSet" -> now.then(Optional.of(text(words.get(1))));
            case "contacts.fact.followUpDone" -> now.then(Optional.empty());
            case "contacts.fact.logged" -> now.told("logged " + number(now, "logged"));
            case "contacts.fact.corrected" -> now.told("corrected " + number(now, "corrected"));
            case "contacts.fact.positionConfirmed" ->
                now.confirmed("reading" + now.read().size());
            case "pipeline.fact.identified", "pipeline.fact.moveRefused", "pipeline.fact.visited" -> now;
            default -> throw new IllegalStateException("Nothing is known of the fact " + key);
        };
    }

    /** As its facts could tell it: how many contacts, corrections and readings there are, instead of their texts. */
    static Agreed counted(Agreed agreed) {
        Agreed counted = new Agreed(
                agreed.need(),
                agreed.owner(),
                agreed.priority(),
                agreed.stands(),
                agreed.stage(),
                agreed.moves(),
                agreed.state(),
                agreed.until(),
                agreed.parking(),
                agreed.route(),
                agreed.readers(),
                agreed.next(),
                Map.of(),
                new TreeSet<>());
        int corrected = 0;
        for (List<String> texts : agreed.contacts().values()) {
            counted = counted.told("logged " + number(counted, "logged"));
            for (int i = 1; i < texts.size(); i++) {
                counted = counted.told("corrected " + corrected++);
            }
        }
        for (int i = 0; i < agreed.read().size(); i++) {
            counted = counted.confirmed("reading" + i);
        }
        return counted;
    }

    private static int number(Agreed agreed, String key) {
        return agreed.contacts().getOrDefault(key, List.of()).size();
    }

    private Optional<Set<StaffId>> readers(Agreed now, Word name, boolean added) {
        Set<StaffId> readers = new HashSet<>(now.readers().orElseThrow());
        if (added) {
            readers.add(member(name));
        } else {
            readers.remove(member(name));
        }
        return Optional.of(Set.copyOf(readers));
    }

    private <T> T reading(Supplier<T> act) {
        TransactionTemplate once = new TransactionTemplate(bean(PlatformTransactionManager.class));
        once.setReadOnly(true);
        return Objects.requireNonNull(once.execute(status -> act.get()));
    }

    private Optional<Parking> waiting() {
        return bean(WaitingRoom.class)
                .latest(id)
                .filter(parking -> parking.ended().isEmpty());
    }

    private Map<String, LoggedContact> contacts() {
        return bean(ContactLog.class).log(id, LogFilter.ALL, 0, ALL).stream()
                .collect(Collectors.toMap(contact -> contact.summary().split(" ")[0], Function.identity()));
    }

    private Set<StaffId> members(Word names) {
        return Arrays.stream(text(names).split(", "))
                .map(name -> Objects.requireNonNull(staff.get(name)).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private StaffId member(Word name) {
        return Objects.requireNonNull(staff.get(text(name))).id();
    }

    private static String text(Word word) {
        return ((Word.Text) word).text();
    }

    private static int number(Word word) {
        return Math.toIntExact(((Word.Count) word).number());
    }

    private static LocalDate day(Word word) {
        return ((Word.Day) word).day();
    }

    private static Stage stage(Word word) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Route route(Word word) {
        return Arrays.stream(Route.values())
                .filter(route -> new Word.Term(route.label()).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private NegotiationDesk desk() {
        return bean(NegotiationDesk.class);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
