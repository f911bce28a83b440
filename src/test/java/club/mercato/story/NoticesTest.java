package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.handover.HandOver;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.notices.Noteworthy;
import club.mercato.notices.Notice;
import club.mercato.notices.NoticeKind;
import club.mercato.notices.Notices;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetNotice;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import club.mercato.testing.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of what: whom it concerns, once, with the change; and never who may not know of it. */
class NoticesTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final NoticeKind TRIED = new NoticeKind("pipeline.notice.assigned");
        private static final AtomicInteger NUMBER = new AtomicInteger();

        @Autowired
        ApplicationContext context;

        @Autowired
        Notices notices;

        @Autowired
        NegotiationDesk desk;

        @Autowired
        BackRoom backRoom;

        @Autowired
        HandOver handOver;

        @Autowired
        StaffRoom staffRoom;

        @Autowired
        ContactLog log;

        @Autowired
        TransactionTemplate transaction;

        private Scout scout;
        private StaffMember ilaria;
        private StaffMember teun;

        @BeforeEach
        void twoWhoWereNeverToldAnything() {
            scout = new Scout(context);
            int number = NUMBER.incrementAndGet();
            ilaria = SignedInAs.employed(staffRoom, "ilaria" + number, Role.RECRUITER);
            teun = SignedInAs.employed(staffRoom, "teun" + number, Role.RECRUITER);
        }

        @Test
        void whoeverIsMadeTheOwnerIsToldByWhom() {
            TargetId target = scout.withoutOwner("Given To Ilaria");

            given(target, ilaria);

            assertThat(told(ilaria)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(TargetNotice.ASSIGNED);
                assertThat(notice.about().name()).isEqualTo("Given To Ilaria");
                assertThat(notice.path()).isEqualTo("targets/" + target.value());
                assertThat(notice.doer()).contains(scout.manager().id());
                assertThat(notice.unread()).isTrue();
            });
            assertThat(told(teun)).isEmpty();
        }

        @Test
        void nobodyIsToldOfWhatHeDidHimself() {
            TargetId target = scout.withoutOwner("Taken By Ilaria");

            scout.as(ilaria, () -> desk.assign(target, Optional.empty(), ilaria.id()))
                    .orElseThrow();

            assertThat(told(ilaria)).isEmpty();
        }

        @Test
        void whatIsTakenBackWasNeverTold() {
            TargetId target = scout.withoutOwner("Not Given After All");

            scout.as(
                    scout.manager(),
                    () -> transaction.execute(status -> {
                        desk.assign(target, Optional.empty(), ilaria.id()).orElseThrow();
                        status.setRollbackOnly();
                        return true;
                    }));

            assertThat(told(ilaria)).isEmpty();
        }

        @Test
        void oneOccasionIsToldOnce() {
            TargetId target = scout.withoutOwner("Told Once");
            Tried tried = new Tried(target, Set.of(ilaria.id(), teun.id()), Optional.of("the draw"));

            publish(tried, tried);
            publish(tried);
            publish(new Tried(target, Set.of(ilaria.id()), Optional.of("the final")));

            assertThat(told(ilaria)).hasSize(2);
            assertThat(told(teun)).hasSize(1);
        }

        @Test
        void whatComesAtOnceIsOneNoticeThatLeadsToThemAll() {
            for (String name : List.of("First Of Three", "Second Of Three", "Third Of Three")) {
                given(scout.withoutOwner(name), teun);
            }

            scout.as(scout.manager(), () -> handOver.giveAll(teun.id(), ilaria.id()))
                    .orElseThrow();

            assertThat(told(ilaria)).singleElement().satisfies(notice -> {
                assertThat(notice.things()).isEqualTo(3);
                assertThat(notice.path()).isEqualTo("targets?owner=" + ilaria.username());
                assertThat(notice.what()).isEqualTo(Sentence.of("pipeline.notice.assigned.many", new Word.Count(3)));
            });
            assertThat(unread(ilaria)).isEqualTo(1);
        }

        @Test
        void whoeverMayNotKnowOfATargetIsToldNothingOfIt() {
            TargetId target = scout.approached("Hidden From Teun");
            restrict(target, Optional.of("Falcon"), Set.of(ilaria.id()));

            publish(new Tried(target, Set.of(ilaria.id(), teun.id()), Optional.empty()));
            let(target, teun);

            assertThat(told(ilaria)).extracting(notice -> notice.about().name()).containsExactly("Falcon", "Falcon");
            assertThat(told(teun)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(TargetNotice.ADMITTED);
                assertThat(notice.about().restricted()).isTrue();
            });
        }

        @Test
        void whoeverLostAccessNoLongerSeesTextNorCount() {
            TargetId kept = scout.withoutOwner("Still Known");
            TargetId lost = scout.withoutOwner("Lost Sight Of");
            given(kept, teun);
            given(lost, teun);
            scout.as(scout.manager(), () -> handOver.giveAll(teun.id(), ilaria.id()))
                    .orElseThrow();
            restrict(lost, Optional.empty(), Set.of());
            assertThat(told(ilaria)).extracting(Notice::things).containsExactly(2);

            given(lost, scout.recruiter());

            assertThat(told(ilaria)).singleElement().satisfies(notice -> {
                assertThat(notice.things()).isEqualTo(1);
                assertThat(notice.about().name()).isEqualTo("Still Known");
            });
            assertThat(told(teun)).extracting(notice -> notice.about().name()).containsExactly("Still Known");
            assertThat(unread(teun)).isEqualTo(1);
        }

        @Test
        void administratorsAreToldNothingOfTargets() {
            StaffMember admin = SignedInAs.employed(staffRoom, "notices-admin", Role.ADMIN);
            TargetId target = scout.withoutOwner("None Of His Business");

            publish(new Tried(target, Set.of(admin.id()), Optional.empty()));

            assertThat(told(admin)).isEmpty();
        }

        @Test
        void eachReadsHisOwnAndNobodyElses() {
            TargetId target = scout.withoutOwner("Read By Each");
            publish(new Tried(target, Set.of(ilaria.id(), teun.id()), Optional.empty()));
            Notice hers = told(ilaria).getFirst();

            as(teun, () -> notices.read(hers.id()));
            assertThat(unread(ilaria)).isEqualTo(1);
            assertThat(scout.as(teun, () -> notices.find(hers.id()))).isEmpty();

            as(ilaria, () -> notices.read(hers.id()));
            assertThat(unread(ilaria)).isZero();
            assertThat(told(ilaria)).extracting(Notice::unread).containsExactly(false);
            assertThat(unread(teun)).isEqualTo(1);
        }

        @Test
        void readingAllLeavesWhatCameSince() {
            TargetId target = scout.withoutOwner("Came Since");
            publish(new Tried(target, Set.of(ilaria.id()), Optional.empty()));
            Instant seen = told(ilaria).getFirst().at();
            publish(new Tried(target, Set.of(ilaria.id()), Optional.empty()));

            as(ilaria, () -> notices.readAll(seen));

            assertThat(told(ilaria)).extracting(Notice::unread).containsExactly(true, false);
        }

        @Test
        void aPageIsAFewStatementsAndTheCountIsOne() {
            for (int number = 0; number < 12; number++) {
                publish(new Tried(scout.withoutOwner("Page " + number), Set.of(ilaria.id()), Optional.empty()));
            }

            List<Notice> first = scout.as(ilaria, () -> notices.page(Optional.empty(), 5));
            List<Notice> second = scout.as(ilaria, () -> notices.page(Optional.of(first.getLast()), 5));

            assertThat(first).extracting(notice -> notice.about().name()).startsWith("Page 11", "Page 10");
            assertThat(second).extracting(notice -> notice.about().name()).startsWith("Page 6");
            assertThat(Statements.of(() -> as(ilaria, () -> notices.unread()))).isEqualTo(1);
            assertThat(Statements.of(() -> as(ilaria, () -> notices.page(Optional.empty(), 5))))
                    .isEqualTo(3);
            assertThat(unread(ilaria)).isEqualTo(12);
        }

        @Test
        void whoeverWasRefusedAMoveIsToldOnceWhenItWouldGoThrough() {
            TargetId target = scout.approached("Refused Until They Listen");
            assertThat(scout.as(ilaria, () -> desk.move(scout.wish(target, Stage.TALKS))))
                    .isInstanceOf(MoveAnswer.NotMoved.class);
            assertThat(scout.as(ilaria, () -> desk.move(scout.wish(target, Stage.TALKS))))
                    .isInstanceOf(MoveAnswer.NotMoved.class);
            contact(teun, target, Outcome.PENDING);
            contact(teun, target, Outcome.LISTENING);

            await().untilAsserted(() -> assertThat(told(ilaria)).singleElement().satisfies(notice -> {
                assertThat(notice.kind()).isEqualTo(TargetNotice.MENDED);
                assertThat(notice.path()).isEqualTo("targets/" + target.value());
                assertThat(notice.what()).isEqualTo(Sentence.of("pipeline.notice.mended.move", Stage.TALKS.word()));
            }));

            contact(teun, target, Outcome.TALKS_AGREED);
            settled();
            assertThat(told(ilaria)).hasSize(1);
        }

        @Test
        void whoeverMendedHisMoveHimselfKnowsItAlready() {
            TargetId hers = scout.approached("Mended By Herself");
            TargetId his = scout.approached("Mended By Him");
            for (TargetId target : List.of(hers, his)) {
                scout.as(ilaria, () -> desk.move(scout.wish(target, Stage.TALKS)));
            }
            contact(ilaria, hers, Outcome.LISTENING);

            settled();
            contact(teun, his, Outcome.LISTENING);

            await().untilAsserted(() -> assertThat(told(ilaria))
                    .extracting(notice -> notice.about().name())
                    .contains("Mended By Him"));
            assertThat(told(ilaria)).hasSize(1);
        }

        @Test
        void aMoveThatSomebodyMadeOrAClosedTargetIsForgotten() {
            TargetId moved = scout.approached("Moved By Another");
            TargetId closed = scout.approached("Closed Meanwhile");
            TargetId waits = scout.approached("Still Waits");
            for (TargetId target : List.of(moved, closed, waits)) {
                scout.as(ilaria, () -> desk.move(scout.wish(target, Stage.TALKS)));
            }
            scout.as(
                    ilaria,
                    () -> transaction.execute(status -> {
                        contact(teun, moved, Outcome.LISTENING);
                        return scout.as(teun, () -> desk.move(scout.wish(moved, Stage.TALKS)));
                    }));
            scout.as(teun, () -> desk.close(closed, ClosingReason.WITHDRAWN, ""))
                    .orElseThrow();
            scout.as(teun, () -> desk.reopen(closed, "After all")).orElseThrow();
            contact(teun, closed, Outcome.LISTENING);

            contact(teun, waits, Outcome.LISTENING);

            await().untilAsserted(() -> assertThat(told(ilaria))
                    .extracting(notice -> notice.about().name())
                    .contains("Still Waits"));
            assertThat(told(ilaria)).hasSize(1);
        }

        private void contact(StaffMember by, TargetId target, Outcome outcome) {
            scout.as(by, () -> log.log(ContactForm.of(target, Party.SELLING_CLUB, outcome, "Said.")))
                    .orElseThrow();
        }

        /** Until whatever changed was looked at: what changes last is looked at last. */
        private void settled() {
            TargetId last = scout.approached("Last Of All " + UUID.randomUUID());
            StaffMember waiting = SignedInAs.employed(staffRoom, "waits-" + UUID.randomUUID(), Role.RECRUITER);
            scout.as(waiting, () -> desk.move(scout.wish(last, Stage.TALKS)));
            contact(teun, last, Outcome.LISTENING);
            await().untilAsserted(() -> assertThat(told(waiting)).hasSize(1));
        }

        private void given(TargetId target, StaffMember owner) {
            scout.as(
                            scout.manager(),
                            () -> desk.assign(target, desk.find(target).flatMap(TargetCard::owner), owner.id()))
                    .orElseThrow();
        }

        private void restrict(TargetId target, Optional<String> codeName, Set<StaffId> readers) {
            scout.as(scout.manager(), () -> backRoom.restrict(target, new RestrictionForm(codeName, readers)))
                    .orElseThrow();
        }

        private void let(TargetId target, StaffMember reader) {
            scout.as(scout.manager(), () -> {
                Restriction before = backRoom.restriction(target).orElseThrow();
                Set<StaffId> readers = new java.util.HashSet<>(before.readers());
                readers.add(reader.id());
                return backRoom.change(before, new RestrictionForm(before.codeName(), readers));
            });
        }

        private void publish(Noteworthy... all) {
            scout.as(
                    scout.manager(),
                    () -> transaction.execute(status -> {
                        List.of(all).forEach(context::publishEvent);
                        return true;
                    }));
        }

        private List<Notice> told(StaffMember member) {
            return scout.as(member, () -> notices.page(Optional.empty(), 50));
        }

        private int unread(StaffMember member) {
            return scout.as(member, () -> notices.unread().count());
        }

        private static void as(StaffMember member, Runnable act) {
            SignedInAs.run(member, act);
        }

        /** @param occasion by its own where it is empty */
        private record Tried(TargetId target, Set<StaffId> concerns, Optional<String> occasion, Instant at)
                implements Noteworthy {

            Tried(TargetId target, Set<StaffId> concerns, Optional<String> occasion) {
                this(target, concerns, occasion.map(name -> name + target.value()), Instant.now());
            }

            @Override
            public NoticeKind kind() {
                return TRIED;
            }

            @Override
            public Subject subject() {
                return TargetEvent.of(target);
            }

            @Override
            public Sentence notice() {
                return Sentence.of("pipeline.notice.assigned.owner");
            }

            @Override
            public Optional<StaffId> doer() {
                return Optional.empty();
            }
        }
    }
}
