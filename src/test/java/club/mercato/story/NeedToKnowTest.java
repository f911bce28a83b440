package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Refused;
import club.mercato.live.LiveFeed;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Parking;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A restricted target is there for its readers and its owner, and for nobody else, wherever it is read. */
class NeedToKnowTest {

    /** Makes a house of its own: other tests restrict targets to others than its readers. */
    private static final String ALONE = "mercato.tests.house=need to know";

    @Nested
    @OnH2
    @TestPropertySource(properties = ALONE)
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @TestPropertySource(properties = ALONE)
    class Postgres extends Rules {}

    abstract static class Rules {

        /** Entities of which the restricted target has a row each. */
        private static final Set<String> TELLING = Set.of(
                "Target",
                "TargetRow",
                "TargetStanding",
                "RestrictedTarget",
                "FactRow",
                "Contact",
                "ContactVersion",
                "PositionRow",
                "ParkingRow",
                "FollowUpRow");

        @Autowired
        private ApplicationContext context;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private BackRoom backRoom;

        @Autowired
        private Board board;

        @Autowired
        private TargetList list;

        @Autowired
        private ContactLog log;

        @Autowired
        private Positions positions;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private WaitingRoom waitingRoom;

        @Autowired
        private Journal journal;

        @Autowired
        private LiveFeed feed;

        @Autowired
        private EntityManager entities;

        @Autowired
        private TransactionTemplate transaction;

        private Scout scout;
        private StaffMember owner;
        private StaffMember manager;
        private StaffMember outsider;
        private StaffMember otherManager;

        @BeforeEach
        void people() {
            scout = new Scout(context);
            owner = scout.recruiter();
            manager = scout.manager();
            outsider = SignedInAs.employed(staffRoom, "outsider", Role.RECRUITER);
            otherManager = SignedInAs.employed(staffRoom, "other-manager", Role.MANAGER);
        }

        @Test
        void everyRowThatTellsOfARestrictedTargetIsThereForItsReadersAlone() {
            TargetId id = told("Rows Of All Kinds");
            restricted(id, Optional.empty());

            for (Class<?> entity : filtered()) {
                String name = entity.getSimpleName();
                Set<Object> all = House.readingEverything(() -> ids(entity));
                Set<Object> hidden = new HashSet<>(all);
                hidden.removeAll(as(outsider, () -> ids(entity)));

                assertThat(as(manager, () -> ids(entity)))
                        .as("%s for a reader", name)
                        .containsAll(hidden);
                assertThat(as(owner, () -> ids(entity)))
                        .as("%s for the owner", name)
                        .containsAll(hidden);
                assertThat(hidden).as("rows of %s", name).hasSizeGreaterThanOrEqualTo(TELLING.contains(name) ? 1 : 0);
                assertThat(hidden)
                        .as("%s by its id", name)
                        .allMatch(row -> as(outsider, () -> inTransaction(() -> entities.find(entity, row) == null)));
                assertThat(as(outsider, () -> count(entity))).isEqualTo(all.size() - hidden.size());
                assertThat(ids(entity)).as("%s for nobody", name).noneMatch(hidden::contains);
            }
        }

        @Test
        void forAllOthersItIsAbsentFromPagesListsCountsBoardAndJournal() {
            TargetId id = told("Absent For Others");
            UUID player = scout.card(id).player().id().value();
            int before = as(outsider, () -> list.count(TargetQuery.of(TargetState.OPEN)));
            int onBoard = as(outsider, () -> board.now().cards().size());

            restricted(id, Optional.empty());

            assertThat(as(outsider, () -> desk.find(id))).isEmpty();
            assertThat(as(outsider, () -> desk.formOf(id))).isEmpty();
            assertThat(as(outsider, () -> desk.prospects(id))).isEmpty();
            assertThat(as(outsider, () -> list.count(TargetQuery.of(TargetState.OPEN))))
                    .isEqualTo(before - 1);
            assertThat(as(outsider, () -> list.page(TargetQuery.of(TargetState.OPEN), 0, 500)))
                    .noneMatch(card -> card.id().equals(id));
            assertThat(as(outsider, () -> list.of(new club.mercato.directory.PlayerId(player))))
                    .isEmpty();
            assertThat(as(outsider, () -> board.now().cards())).hasSize(onBoard - 1);
            assertThat(as(outsider, () -> board.now().card(id))).isEmpty();
            assertThat(as(outsider, () -> log.log(id, Optional.empty(), "", 0, 9)))
                    .isEmpty();
            assertThat(as(outsider, () -> log.summary(id)))
                    .isEqualTo(as(outsider, () -> log.summary(new TargetId(UUID.randomUUID()))));
            assertThat(as(outsider, () -> positions.positions(id))).isEmpty();
            assertThat(as(outsider, () -> followUps.next(id))).isEmpty();
            assertThat(as(outsider, () -> journal.about(TargetEvent.of(id), 99)))
                    .isEmpty();
            assertThat(as(outsider, () -> journal.count(TargetEvent.of(id)))).isZero();
            assertThat(as(outsider, () -> backRoom.restriction(id))).isEmpty();

            assertThat(as(owner, () -> desk.find(id))).isPresent();
            assertThat(as(manager, () -> board.now().card(id))).isPresent();
            assertThat(as(manager, () -> log.log(id, Optional.empty(), "", 0, 9)))
                    .hasSize(1);
            assertThat(as(manager, () -> journal.about(TargetEvent.of(id), 99))).isNotEmpty();
            assertThat(as(manager, () -> journal.firstBreak())).isEmpty();
        }

        @Test
        void whoMayNotKnowOfItPutsTheSamePlayerOnTheBoardAndIsNotTold() {
            TargetId id = scout.identified("Twice On The Board");
            TargetCard first = scout.card(id);
            restricted(id, Optional.of("Falcon"));
            NewTarget wish = wishLike(first);

            assertThat(as(manager, () -> desk.identify(wish)).refusal().map(Refused::mends))
                    .as("a reader is told")
                    .contains(List.of(new Refused.Mend("open-target", Optional.of(id.value()))));
            TargetId second = as(outsider, () -> desk.identify(wish)).orElseThrow();

            assertThat(as(outsider, () -> list.of(first.player().id())))
                    .extracting(TargetCard::id)
                    .containsExactly(second);
            assertThat(as(manager, () -> list.of(first.player().id())))
                    .extracting(TargetCard::id)
                    .containsExactlyInAnyOrder(id, second);
            assertThat(as(outsider, () -> desk.identify(wish)).refusal()).isPresent();

            assertThat(as(manager, () -> backRoom.lift(restriction(id)))
                            .refusal()
                            .map(Refused::mends))
                    .contains(List.of(new Refused.Mend("open-target", Optional.of(second.value()))));
            as(outsider, () -> desk.close(second, ClosingReason.WITHDRAWN, "")).orElseThrow();
            as(manager, () -> backRoom.lift(restriction(id))).orElseThrow();
            assertThat(as(outsider, () -> desk.find(id)).map(TargetCard::shownName))
                    .contains("Twice On The Board");
            assertThat(as(outsider, () -> desk.reopen(second, "Again")).refusal())
                    .isPresent();
        }

        @Test
        void aClosedRestrictedTargetIsReopenedAsOne() {
            TargetId id = scout.identified("Closed And Restricted");
            TargetCard card = scout.card(id);
            restricted(id, Optional.empty());
            as(manager, () -> desk.close(id, ClosingReason.WITHDRAWN, "")).orElseThrow();
            as(manager, () -> desk.reopen(id, "After all")).orElseThrow();

            assertThat(as(outsider, () -> desk.identify(wishLike(card))).refusal())
                    .isEmpty();
        }

        @Test
        void itsReadersSeeTheCodeNameAndFindItByThat() {
            TargetId id = scout.identified("Called Otherwise");
            restricted(id, Optional.of("Peregrino"));

            TargetCard card = as(owner, () -> desk.find(id)).orElseThrow();

            assertThat(card.shownName()).isEqualTo("Peregrino");
            assertThat(as(owner, () -> list.page(searching("peregr"), 0, 9)))
                    .extracting(TargetCard::id)
                    .containsExactly(id);
            assertThat(as(outsider, () -> list.page(searching("peregr"), 0, 9))).isEmpty();
        }

        @Test
        void onlyAManagerOrDirectorRestrictsAndLiftsAndOnlyAReaderNamesReaders() {
            TargetId id = scout.identified("Who May Restrict");
            RestrictionForm nobodyElse = new RestrictionForm(Optional.empty(), Set.of());

            assertThatThrownBy(() -> as(owner, () -> backRoom.restrict(id, nobodyElse)))
                    .isInstanceOf(AccessDeniedException.class);
            Restriction first = restricted(id, Optional.empty());
            assertThat(first.readers()).containsExactly(manager.id());

            Restriction none = new Restriction(
                    new TargetId(UUID.randomUUID()), Optional.empty(), first.readers(), first.since(), 0);
            assertThatThrownBy(() -> as(owner, () -> backRoom.lift(restriction(id))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(as(otherManager, () -> backRoom.lift(restriction(id)))
                            .refusal()
                            .map(Refused::why))
                    .isEqualTo(as(otherManager, () -> backRoom.lift(none))
                            .refusal()
                            .map(Refused::why));
            assertThat(as(outsider, () -> backRoom.change(first, first(outsider)))
                            .refusal())
                    .as("nobody names himself")
                    .isPresent();

            Restriction second = as(
                            owner,
                            () -> backRoom.change(
                                    first, new RestrictionForm(Optional.empty(), Set.of(manager.id(), outsider.id()))))
                    .orElseThrow();
            assertThat(as(outsider, () -> desk.find(id))).isPresent();
            assertThat(as(owner, () -> backRoom.change(first, first(manager))).refusal())
                    .as("somebody changed it since")
                    .isPresent();
            assertThat(as(owner, () -> backRoom.change(second, nobodyElse)).refusal())
                    .as("nobody would be left")
                    .isPresent();
            StaffMember secretary = SignedInAs.employed(staffRoom, "admin", Role.ADMIN);
            assertThat(as(owner, () -> backRoom.change(second, first(secretary)))
                            .refusal())
                    .isPresent();

            as(owner, () -> backRoom.change(second, first(manager))).orElseThrow();
            assertThat(as(outsider, () -> desk.find(id))).isEmpty();
            assertThat(keys(id))
                    .containsSubsequence(
                            "pipeline.fact.readerRemoved", "pipeline.fact.readerAdded", "pipeline.fact.restricted");
        }

        @Test
        void openingItsPageIsAFact() {
            TargetId id = scout.identified("Opened Once");
            as(owner, () -> backRoom.visit(id));
            assertThat(keys(id)).doesNotContain("pipeline.fact.visited");
            restricted(id, Optional.empty());

            as(owner, () -> backRoom.visit(id));
            assertThat(as(outsider, () -> backRoom.visit(id))).isEmpty();

            assertThat(as(manager, () -> journal.about(TargetEvent.of(id), 9)))
                    .filteredOn(entry -> entry.what().key().equals("pipeline.fact.visited"))
                    .extracting(Entry::by)
                    .containsExactly(owner.id());
        }

        @Test
        void itsNewOwnerMayKnowOfItAndTheOneBeforeMayNot() {
            TargetId id = scout.identified("Given To Another");
            restricted(id, Optional.empty());
            NegotiationDesk.Versioned seen = as(manager, () -> desk.formOf(id)).orElseThrow();

            as(
                            manager,
                            () -> desk.shape(
                                    id,
                                    seen.version(),
                                    new TargetForm(
                                            seen.form().need(), seen.form().priority(), Optional.of(outsider.id()))))
                    .orElseThrow();

            assertThat(as(outsider, () -> desk.find(id))).isPresent();
            assertThat(as(outsider, () -> board.now().card(id))).isPresent();
            assertThat(as(owner, () -> desk.find(id))).isEmpty();
            assertThat(as(owner, () -> board.now().card(id))).isEmpty();
        }

        @Test
        void openScreensHearOfItOnlyWhereTheirViewerMayKnowOrJustCould() throws InterruptedException {
            TargetId id = scout.identified("Heard By Few");
            TargetId open = scout.identified("Heard By All");
            BlockingQueue<UUID> reader = new LinkedBlockingQueue<>();
            BlockingQueue<UUID> other = new LinkedBlockingQueue<>();
            BlockingQueue<UUID> nobody = new LinkedBlockingQueue<>();
            List<LiveFeed.Subscription> subscriptions = List.of(
                    as(owner, () -> feed.subscribe((subject, number) -> reader.add(subject.id()))),
                    as(outsider, () -> feed.subscribe((subject, number) -> other.add(subject.id()))),
                    feed.subscribe((subject, number) -> nobody.add(subject.id())));
            try {
                TargetId first = scout.identified("Heard First");
                untilHeard(other, first);
                restricted(id, Optional.empty());
                untilHeard(other, id); // he sees it go
                untilHeard(reader, id);

                as(manager, () -> desk.prioritise(id, Optional.empty(), 1)).orElseThrow();
                as(manager, () -> desk.prioritise(open, Optional.empty(), 1)).orElseThrow();
                assertThat(untilHeard(reader, open)).contains(id.value());
                assertThat(untilHeard(other, open)).doesNotContain(id.value());
                untilHeard(nobody, first);
                assertThat(untilHeard(nobody, open)).doesNotContain(id.value());
            } finally {
                subscriptions.forEach(LiveFeed.Subscription::end);
            }
        }

        @Test
        void aBoardThatShowsNoneOfItKeepsTheVeryColumnsItHad() {
            TargetId shown = scout.identified("Shown Beside");
            TargetId id = scout.identified("Moves Unseen");
            restricted(id, Optional.empty());
            Map<Stage, Object> before = as(outsider, () -> board.now().marks());
            Map<Stage, Object> readers = as(manager, () -> board.now().marks());

            as(manager, () -> desk.prioritise(id, Optional.empty(), 2)).orElseThrow();
            scout.moved(id, Stage.APPROACH);

            assertThat(as(outsider, () -> board.now().marks()))
                    .allSatisfy((stage, column) -> assertThat(column).isSameAs(before.get(stage)));
            assertThat(as(manager, () -> board.now().marks()).get(Stage.APPROACH))
                    .isNotSameAs(readers.get(Stage.APPROACH));
            assertThat(as(outsider, () -> board.now().card(shown))).isPresent();
        }

        private UUID heard(BlockingQueue<UUID> queue) throws InterruptedException {
            return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS), "nothing was heard");
        }

        /** What came before this target was told of. */
        private Set<UUID> untilHeard(BlockingQueue<UUID> queue, TargetId last) throws InterruptedException {
            Set<UUID> before = new HashSet<>();
            for (UUID next = heard(queue); !next.equals(last.value()); next = heard(queue)) {
                before.add(next);
            }
            return before;
        }

        private List<String> keys(TargetId id) {
            return as(manager, () -> journal.about(TargetEvent.of(id), 99)).stream()
                    .map(entry -> entry.what().key())
                    .toList();
        }

        private Restriction restriction(TargetId id) {
            return as(manager, () -> backRoom.restriction(id)).orElseThrow();
        }

        private RestrictionForm first(StaffMember reader) {
            return new RestrictionForm(Optional.empty(), Set.of(reader.id()));
        }

        private TargetQuery searching(String word) {
            TargetQuery any = TargetQuery.of(TargetState.OPEN);
            return new TargetQuery(
                    any.state(),
                    any.stages(),
                    any.owner(),
                    any.priorities(),
                    any.needs(),
                    any.club(),
                    any.position(),
                    List.of(word),
                    any.order(),
                    any.descending());
        }

        private NewTarget wishLike(TargetCard card) {
            return new NewTarget(card.player().id(), card.window(), Route.TRANSFER, TargetForm.EMPTY);
        }

        private Restriction restricted(TargetId id, Optional<String> codeName) {
            Set<StaffId> none = Set.of();
            return as(manager, () -> backRoom.restrict(id, new RestrictionForm(codeName, none)))
                    .orElseThrow();
        }

        /** A target of which everything is told that can be. */
        private TargetId told(String player) {
            TargetId id = scout.approached(player);
            as(owner, () -> log.log(ContactForm.of(id, Party.SELLING_CLUB, Outcome.PENDING, "Asked.")))
                    .orElseThrow();
            as(
                            owner,
                            () -> positions.read(
                                    id,
                                    Party.SELLING_CLUB,
                                    Attitude.of(ClubPosition.RELUCTANT),
                                    LocalDate.now(owner.zone()),
                                    Optional.of("B2"),
                                    ""))
                    .orElseThrow();
            as(
                            owner,
                            () -> followUps.set(
                                    id,
                                    FollowUpForm.on(LocalDate.now(owner.zone()).plusDays(3), "Call again")))
                    .orElseThrow();
            parked(id);
            return id;
        }

        /** And brought back at once: its rows stay. */
        private void parked(TargetId id) {
            LocalDate day = LocalDate.now(owner.zone()).plusDays(9);
            ParkForm form = new ParkForm(Until.day(day), "the draw", "Ask again");
            Parking parking = as(owner, () -> waitingRoom.park(id, Optional.empty(), form))
                    .orElseThrow();
            as(owner, () -> waitingRoom.bringBack(parking.id())).orElseThrow();
        }

        private Set<Class<?>> filtered() {
            return entities.getMetamodel().getEntities().stream()
                    .<Class<?>>map(entity -> entity.getJavaType())
                    .filter(type -> type.isAnnotationPresent(Filter.class))
                    .collect(Collectors.toSet());
        }

        private Set<Object> ids(Class<?> entity) {
            return inTransaction(() -> {
                String key = key(entity);
                return new HashSet<>(
                        entities.createQuery("select e." + key + " from " + entity.getSimpleName() + " e", Object.class)
                                .getResultList());
            });
        }

        private int count(Class<?> entity) {
            return inTransaction(() -> Math.toIntExact(
                    entities.createQuery("select count(e) from " + entity.getSimpleName() + " e", Long.class)
                            .getSingleResult()));
        }

        private String key(Class<?> entity) {
            return entities.getMetamodel().entity(entity).getSingularAttributes().stream()
                    .filter(attribute -> attribute.isId())
                    .map(attribute -> attribute.getName())
                    .collect(Collectors.joining());
        }

        private <T> T inTransaction(Supplier<T> reading) {
            Function<Object, T> read = status -> reading.get();
            return Objects.requireNonNull(transaction.execute(read::apply));
        }

        private <T> T as(StaffMember member, Supplier<T> act) {
            return scout.as(member, act);
        }
    }
}
