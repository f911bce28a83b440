package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Journal;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedForm;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Two members of staff do to one target whatever comes to their minds, each on what he last saw of it, which may be old. A
 * model of the house's rules says of each act whether it may be done: never where it would overwrite what its author has
 * not seen. At the end every accepted act is there or was overwritten by somebody who had seen it, no text of any contact
 * is lost, and the facts of the journal, told anew from the first, make what the services show.
 *
 * <p>What fails names its seed and the fewest steps that fail; {@link #play} plays it again.
 */
class InterleavingTest {

    /** Makes a house of its own: other tests count theirs, and this one leaves a thousand stories. */
    private static final String ALONE = "mercato.tests.house=interleavings";

    private static final long FIRST_SEED = 20_250_601;
    private static final int STEPS = 7;

    @Nested
    @OnH2
    @TestPropertySource(properties = ALONE)
    class H2 extends Rules {
        H2() {
            super(840, 60);
        }
    }

    @Nested
    @OnPostgres
    @TestPropertySource(properties = ALONE)
    class Postgres extends Rules {
        Postgres() {
            super(60, 40);
        }
    }

    abstract static class Rules {

        private final int alternating;
        private final int overlapping;

        @Autowired
        private ApplicationContext context;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private NegotiationDesk desk;

        private Scout scout;
        private StaffMember recruiter;
        private StaffMember manager;
        private StaffMember other;
        private NewTarget wish;
        private List<SquadNeed> needs;

        Rules(int alternating, int overlapping) {
            this.alternating = alternating;
            this.overlapping = overlapping;
        }

        @BeforeEach
        void somebodyIsPursued() {
            scout = new Scout(context);
            recruiter = scout.recruiter();
            manager = scout.manager();
            other = SignedInAs.employed(staffRoom, "other-manager", Role.RECRUITER, Role.MANAGER);
            wish = scout.wish("Pulled Both Ways " + UUID.randomUUID());
            SeasonCalendar calendar = context.getBean(SeasonCalendar.class);
            needs = scout.as(manager, () -> {
                calendar.enterNeed(new NeedForm("LB", "other " + UUID.randomUUID(), 2, wish.window(), ""));
                return calendar.needs(wish.window());
            });
        }

        @Test
        void nothingIsOverwrittenUnseenAndTheJournalExplainsTheEnd() {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + alternating; seed++) {
                Optional<String> wrong = play(seed, STEPS, false);
                if (wrong.isPresent()) {
                    throw new AssertionError(fewest(seed, false, wrong.get()));
                }
            }
            assertTheJournalIsWhole();
        }

        @Test
        void norIsItWhereTheirActsFallTogether() {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + overlapping; seed++) {
                Optional<String> wrong = play(seed, STEPS / 2, true);
                if (wrong.isPresent()) {
                    throw new AssertionError("Seed " + seed + ": " + wrong.get());
                }
            }
            assertTheJournalIsWhole();
        }

        private void assertTheJournalIsWhole() {
            assertThat(scout.as(manager, () -> context.getBean(Journal.class).firstBreak()))
                    .isEmpty();
        }

        private String fewest(long seed, boolean together, String wrong) {
            for (int steps = 1; steps < STEPS; steps++) {
                Optional<String> sooner = play(seed, steps, together);
                if (sooner.isPresent()) {
                    return "Seed %d, %d steps: %s".formatted(seed, steps, sooner.get());
                }
            }
            return "Seed %d, %d steps: %s".formatted(seed, STEPS, wrong);
        }

        /** Plays one interleaving. @return what went wrong, after which acts; empty if nothing did */
        private Optional<String> play(long seed, int steps, boolean together) {
            Random random = new Random(seed);
            List<StaffMember> staff = List.of(recruiter, manager, other);
            List<StaffMember> both = List.of(random.nextBoolean() ? recruiter : other, manager);
            TargetId id = scout.identified(wish);
            Ledger ledger = new Ledger(context, scout, id, needs, staff);
            Acts acts = new Acts(
                    context, scout, id, needs.stream().map(SquadNeed::id).toList(), staff, random);
            Agreed agreed = ledger.shown(manager);
            List<Sight> sights = new ArrayList<>();
            for (StaffMember one : both) {
                sights.add(ledger.seenBy(one, agreed).orElseThrow());
            }
            List<String> done = new ArrayList<>();
            try {
                for (int step = 0; step < steps; step++) {
                    for (int who = 0; who < both.size(); who++) {
                        if (random.nextBoolean()) {
                            Sight before = sights.get(who);
                            sights.set(who, ledger.seenBy(both.get(who), agreed).orElse(before));
                        }
                    }
                    List<Act> drawn = new ArrayList<>();
                    for (int who : together ? List.of(0, 1) : List.of(random.nextInt(2))) {
                        drawn.add(acts.draw(both.get(who), sights.get(who)));
                    }
                    agreed = together ? atOnce(agreed, drawn, done, ledger) : inTurn(agreed, drawn.getFirst(), done);
                }
                assertThat(ledger.shown(manager)).as("what is shown").isEqualTo(agreed);
                assertThat(ledger.explained(manager)).as("what the facts tell").isEqualTo(Ledger.counted(agreed));
                return Optional.empty();
            } catch (RuntimeException | AssertionError wrong) {
                return Optional.of(done + "\n" + wrong);
            } finally {
                scout.as(other, () -> House.readingEverything(() -> desk.close(id, ClosingReason.WITHDRAWN, "")));
            }
        }

        private static Agreed inTurn(Agreed now, Act act, List<String> done) {
            done.add(act.toString());
            boolean answered = act.ask().getAsBoolean();
            done.set(done.size() - 1, act + (answered ? "" : " in vain"));
            assertThat(act.verdict().apply(now).allows(answered))
                    .as("%s: the rules say %s", act, act.verdict().apply(now))
                    .isTrue();
            return answered ? act.done().apply(now) : now;
        }

        /** Whatever came of two acts at the same moment must have come of one after the other. */
        private Agreed atOnce(Agreed now, List<Act> acts, List<String> done, Ledger ledger) {
            List<Boolean> answers = answers(acts);
            for (int who = 0; who < acts.size(); who++) {
                done.add(acts.get(who) + (answers.get(who) ? "" : " in vain"));
            }
            Agreed shown = ledger.shown(manager);
            return Stream.of(List.of(0, 1), List.of(1, 0))
                    .flatMap(order -> after(now, acts, answers, order).stream())
                    .filter(shown::equals)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("In neither order comes of this what is shown: " + shown));
        }

        private static List<Boolean> answers(List<Act> acts) {
            try {
                return AtOnce.all(acts.stream()
                        .<Callable<Boolean>>map(act -> act.ask()::getAsBoolean)
                        .toList());
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** What stands after both in this order; empty if the rules forbid it. Whoever comes second may be turned away. */
        private static Optional<Agreed> after(Agreed now, List<Act> acts, List<Boolean> answers, List<Integer> order) {
            Agreed then = now;
            for (int who : order) {
                Act act = acts.get(who);
                if (answers.get(who)) {
                    if (!act.verdict().apply(then).allows(true)) {
                        return Optional.empty();
                    }
                    then = act.done().apply(then);
                }
            }
            return Optional.of(then);
        }
    }
}
