package club.mercato.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal keeps what was committed, all of it and nothing else, and notices when somebody tampers with it. */
class JournalTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        Journal journal;

        @Autowired
        StaffRoom staffRoom;

        @Autowired
        ApplicationEventPublisher events;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        JdbcTemplate sql;

        private final Subject thing = new Subject("target", Ids.next());

        private StaffMember rita = SignedInAs.stranger();

        @BeforeEach
        void ritaKeepsTheJournal() {
            rita = SignedInAs.employed(staffRoom, "rita", Role.RECRUITER);
        }

        @Test
        void aCommittedFactIsReadBackAsItWasSaid() {
            Instant at = Instant.parse("2026-11-23T10:15:30.123456789Z");

            commit(new Said(rita.id(), at, thing, "Marseille said no\nto “talks”"));

            assertThat(read()).singleElement().satisfies(entry -> {
                assertThat(entry.by()).isEqualTo(rita.id());
                assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-23T10:15:30.123456Z"));
                assertThat(entry.about()).isEqualTo(thing);
                assertThat(entry.what())
                        .isEqualTo(Sentence.of("test.said", new Word.Text("Marseille said no\nto “talks”")));
            });
            assertThat(firstBreak()).isEmpty();
        }

        @Test
        void aChangeThatIsRolledBackLeavesNoFact() {
            long before = lastNumber();

            transaction.executeWithoutResult(status -> {
                events.publishEvent(said("taken back"));
                status.setRollbackOnly();
            });

            assertThat(read()).isEmpty();
            assertThat(lastNumber()).isEqualTo(before);
        }

        @Test
        void aFactThatCannotBeWrittenTakesItsChangeBack() {
            String username = "nobody-" + thing.id();
            Fact byNobody = new Said(new StaffId(Ids.next()), Instant.EPOCH, thing, "by nobody who works here");

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        SignedInAs.employed(staffRoom, username, Role.RECRUITER);
                        events.publishEvent(byNobody);
                    }))
                    .isInstanceOf(RuntimeException.class);

            assertThat(read()).isEmpty();
            assertThat(sql.queryForObject("select count(*) from account where username = ?", Long.class, username))
                    .isZero();
        }

        @Test
        void aFactOutsideATransactionIsRefused() {
            assertThatThrownBy(() -> events.publishEvent(said("adrift")))
                    .isInstanceOf(IllegalTransactionStateException.class);

            assertThat(read()).isEmpty();
        }

        @Test
        void severalFactsOfOneChangeKeepTheirOrder() {
            commit(said("first"), said("second"), said("third"));

            assertThat(read())
                    .extracting(entry -> entry.what().words().getFirst())
                    .containsExactly(new Word.Text("third"), new Word.Text("second"), new Word.Text("first"));
            assertThat(asReader(() -> journal.about(thing, 2))).hasSize(2);
            assertThat(asReader(() -> journal.count(thing))).isEqualTo(3);
        }

        @Test
        void aChangedFactBreaksTheChain() {
            commit(said("true"));
            long number = read().getFirst().number();

            tamperWith("update fact set words = 'text:false' where number = ?", number);

            assertThat(firstBreak()).contains(number);
            mend("update fact set words = 'text:true' where number = ?", number);
        }

        @Test
        void aFactUnderAnotherNameBreaksTheChain() {
            StaffMember otto = SignedInAs.employed(staffRoom, "otto", Role.RECRUITER);
            commit(said("mine"));
            long number = read().getFirst().number();

            tamperWith("update fact set done_by = ? where number = ?", otto.key(), number);

            assertThat(firstBreak()).contains(number);
            mend("update fact set done_by = ? where number = ?", rita.key(), number);
        }

        @Test
        void aRemovedFactBreaksTheChainAtTheNext() {
            commit(said("kept"), said("removed"), said("next"));
            long removed = read().get(1).number();

            tamperWith("update fact set number = -number where number = ?", removed);

            assertThat(firstBreak()).isPresent();
            mend("update fact set number = -number where number = ?", -removed);
        }

        @Test
        void manyWritersAtOnceLeaveNoGapAndOneOrder() throws Exception {
            long before = lastNumber();
            int writers = 8;
            int each = 15;

            allAtOnce(writers, () -> {
                for (int i = 0; i < each; i++) {
                    commit(said("at once"));
                }
                return true;
            });

            assertThat(sql.queryForList("select number from fact where number > ? order by number", Long.class, before))
                    .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + writers * each)
                            .boxed()
                            .toList());
            assertThat(firstBreak()).isEmpty();
        }

        private void allAtOnce(int howMany, Callable<Boolean> act) throws Exception {
            CountDownLatch ready = new CountDownLatch(howMany);
            try (ExecutorService pool = Executors.newFixedThreadPool(howMany)) {
                List<Future<Boolean>> ends = new ArrayList<>();
                for (int i = 0; i < howMany; i++) {
                    ends.add(pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return act.call();
                    }));
                }
                for (Future<Boolean> end : ends) {
                    assertThat(end.get()).isTrue();
                }
            }
        }

        private Said said(String text) {
            return new Said(rita.id(), Instant.EPOCH, thing, text);
        }

        private void commit(Fact... facts) {
            transaction.executeWithoutResult(status -> {
                for (Fact fact : facts) {
                    events.publishEvent(fact);
                }
            });
        }

        private List<Entry> read() {
            return asReader(() -> journal.about(thing, 100));
        }

        private Optional<Long> firstBreak() {
            return asReader(journal::firstBreak);
        }

        private <T> T asReader(Supplier<T> act) {
            return SignedInAs.get(rita, act);
        }

        private long lastNumber() {
            return Optional.ofNullable(sql.queryForObject("select last_number from journal_head", Long.class))
                    .orElseThrow();
        }

        private void tamperWith(String statement, Object... arguments) {
            assertThat(firstBreak()).isEmpty();
            assertThat(sql.update(statement, arguments)).isEqualTo(1);
        }

        /** The other tests share this database. */
        private void mend(String statement, Object... arguments) {
            sql.update(statement, arguments);
            assertThat(firstBreak()).isEmpty();
        }
    }

    private record Said(StaffId by, Instant at, Subject about, String text) implements Fact {

        @Override
        public Sentence what() {
            return Sentence.of("test.said", new Word.Text(text));
        }
    }
}
