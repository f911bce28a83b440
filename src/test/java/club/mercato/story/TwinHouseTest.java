package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Subject;
import club.mercato.live.Change;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Beat;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A house with a restricted target is, for whoever may not know of it, its own twin that never had one: every answer about
 * all things, every screen and everything that is pushed to an open one stay the same, to the letter, through all that
 * happens to it. What a viewer sees with it and without is compared, so that no count, total or order can give it away.
 */
@TestPropertySource(properties = "mercato.tests.house=twin")
class TwinHouseTest extends ScreenTest {

    /** When what was asked on the first day is silent and stale, and what was planned is overdue. */
    private static final Duration LATER = Duration.ofDays(75);

    @Autowired
    private HouseClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private LiveFeed feed;

    private Scout scout;
    private StaffMember outsider;
    private TargetCard shown;
    private Instant now;

    @BeforeEach
    void anOutsiderWorksOnTargetsOfHisOwn() {
        scout = new Scout(context);
        outsider = SignedInAs.employed(staffRoom, "sweeper", Role.RECRUITER, Role.MANAGER, Role.DIRECTOR);
        now = Instant.now();
        TargetId his = scout.approached("Shown To Him " + UUID.randomUUID());
        shown = scout.card(his);
        scout.as(outsider, () -> context.getBean(NegotiationDesk.class).assign(his, shown.owner(), outsider.id()))
                .orElseThrow();
        LocalDate soon = LocalDate.now(outsider.zone()).plusDays(2);
        scout.as(outsider, () -> context.getBean(FollowUps.class).set(his, FollowUpForm.on(soon, "Call them")))
                .orElseThrow();
        scout.identified("Shown To All " + UUID.randomUUID());
    }

    @Test
    void everyServiceAnswersAsInAHouseWithoutIt() {
        SweepTable table = new SweepTable(context, outsider, scout.recruiter());
        NewTarget wish = scout.wish("Never Seen " + UUID.randomUUID());
        HiddenThing asked =
                HiddenThing.none(wish.player().value(), shown.window().value());
        Map<String, String> before = answers(table, asked);
        HiddenLife life = restricted(wish);
        assertThat(toldApart(before, answers(table, asked))).as("identified").isEmpty();

        life.acts().forEach((name, act) -> {
            act.run();
            assertThat(toldApart(before, answers(table, asked))).as(name).isEmpty();
        });

        assertThat(before).hasSizeGreaterThan(15);
    }

    @Test
    void everyScreenShowsWhatItShowsInAHouseWithoutIt() {
        NewTarget wish = scout.wish("Never Seen " + UUID.randomUUID());
        Map<String, String> before = screens(wish.player().value());
        HiddenLife life = restricted(wish);

        life.acts().forEach((name, act) -> {
            act.run();
            if (Set.of("in talks", "parked", "closed", "reopened").contains(name)) {
                assertThat(toldApart(before, screens(wish.player().value())))
                        .as(name)
                        .isEmpty();
            }
        });

        String board = Objects.requireNonNull(before.get("board"));
        assertThat(board).as("what the board draws is looked at").contains(shown.shownName());
        assertThat(before.get("targets")).contains(shown.shownName());
        assertThat(before.get("today")).contains(shown.shownName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "today", "season", "targets", "targets/%s"})
    void anOpenScreenIsToldNothingOfIt(String page) {
        HiddenLife life = restricted(scout.wish("Never Seen " + UUID.randomUUID()));
        Subject hidden = TargetEvent.of(new TargetId(life.thing().target()));
        signIn(outsider);
        opened(page.formatted(shown.id().value()));
        told();
        String before = Shown.in(UI.getCurrent());
        Set<Subject> heard = ConcurrentHashMap.newKeySet();
        LiveFeed.Subscription subscription = feed.subscribe((subject, number) -> heard.add(subject));

        life.acts().values().forEach(Runnable::run);
        told();

        subscription.end();
        assertThat(heard).isNotEmpty().doesNotContain(hidden);
        assertThat(Shown.called(UI.getCurrent())).isEmpty();
        assertThat(Shown.toldApart(before, Shown.in(UI.getCurrent()))).isEmpty();
    }

    /** Waits until the open screen heard of all that happened so far, and answered. */
    private void told() {
        Subject last = new Subject(TargetEvent.KIND, UUID.randomUUID());
        AtomicInteger answered = new AtomicInteger();
        Beat beat = Beat.of(UI.getCurrent(), feed, last::equals, answered::incrementAndGet);
        transaction.executeWithoutResult(status -> events.publishEvent((Change) () -> last));
        Awaitility.await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return answered.get() > 0;
        });
        beat.stop();
    }

    private HiddenLife restricted(NewTarget wish) {
        TargetCard card = scout.card(scout.identified(wish));
        HiddenLife life = new HiddenLife(context, scout, card, outsider);
        life.restricted();
        return life;
    }

    private Map<String, String> answers(SweepTable table, HiddenThing asked) {
        Map<String, String> answers = new TreeMap<>();
        table.askings().forEach((method, asking) -> {
            if (asking instanceof SweepTable.OfAll all) {
                answers.put(
                        method,
                        later(() ->
                                scout.as(outsider, () -> said(() -> all.call().apply(context, asked)))));
            }
        });
        return answers;
    }

    private String said(Supplier<?> call) {
        try {
            return String.valueOf(call.get());
        } catch (IllegalTransactionStateException needsOne) {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return String.valueOf(call.get());
            }));
        }
    }

    /** What a page shows, by its address. */
    private Map<String, String> screens(UUID player) {
        Map<String, String> screens = new LinkedHashMap<>();
        later(() -> {
            signIn(outsider);
            addresses(player).forEach(address -> screens.put(address, opened(address)));
            return screens;
        });
        return screens;
    }

    private static String opened(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return Shown.in(UI.getCurrent());
    }

    private static Map<String, String> toldApart(Map<String, String> before, Map<String, String> after) {
        Map<String, String> apart = new TreeMap<>();
        before.forEach((asked, answer) -> {
            String difference = Shown.toldApart(answer, Objects.requireNonNull(after.get(asked)));
            if (!difference.isEmpty()) {
                apart.put(asked, difference);
            }
        });
        return apart;
    }

    private Stream<String> addresses(UUID player) {
        String need = shown.need().orElseThrow().value().toString();
        String club = shown.club().orElseThrow().id().value().toString();
        return Stream.of(
                "today",
                "board",
                "board?order=PRIORITY&text=never",
                "board?need=" + need + "&priority=1",
                "targets",
                "targets?need=" + need,
                "targets?text=falcon",
                "targets?text=never",
                "targets?state=parked",
                "targets?state=closed",
                "targets/" + shown.id().value(),
                "season",
                "settings",
                "players",
                "players/" + player,
                "players/import",
                "clubs",
                "clubs/" + club,
                "people");
    }

    private <T> T later(Supplier<T> reading) {
        return Objects.requireNonNull(clock.at(now.plus(LATER), reading));
    }
}
