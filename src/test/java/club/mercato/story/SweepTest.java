package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import club.mercato.Mercato;
import club.mercato.approach.ApproachDesk;
import club.mercato.approach.PaperForm;
import club.mercato.approach.PaperKind;
import club.mercato.approvals.ApprovalRoom;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.Offered;
import club.mercato.contacts.Attitude;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.ReceivedDocument;
import club.mercato.journal.Journal;
import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ProductRoutes;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A restricted target is nowhere for whoever may not know of it: every public method of every service and every address
 * is asked by him, and answers as if the target had never been. A method or an address that {@link SweepTable}, or the
 * table here, does not list, fails.
 */
class SweepTest extends ScreenTest {

    /** Addresses of views, and how they are asked; {@code :id} is the hidden thing's, everything else stays as it is. */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("", "leads on"),
            Map.entry("login", "before anybody signed in"),
            Map.entry("targets/:id", "by id"),
            Map.entry("targets", "text"),
            Map.entry("board", "text"),
            Map.entry("today", "text"),
            Map.entry("review", "text"),
            Map.entry("review/:id", "MinutesTest: each reader's minutes"),
            Map.entry("season", "text"),
            Map.entry("settings", "text"),
            Map.entry("notifications", "text"),
            Map.entry("notifications/settings", "text"),
            Map.entry("players", "text"),
            Map.entry("players/import", "text"),
            Map.entry("players/:player", "text"),
            Map.entry("clubs", "text"),
            Map.entry("clubs/:club", "the directory knows no target"),
            Map.entry("people", "text"),
            Map.entry("people/:person", "the directory knows no target"));

    @Autowired
    private TransactionTemplate transaction;

    private Scout scout;
    private StaffMember outsider;
    private TargetCard target;
    private SweepTable table;

    @BeforeEach
    void aTargetIsKnownToItsReadersAlone() {
        scout = new Scout(context);
        outsider = SignedInAs.employed(staffRoom, "sweeper", Role.RECRUITER, Role.MANAGER, Role.DIRECTOR);
        table = new SweepTable(outsider, scout.recruiter());
        target = scout.card(scout.identified("Known To All " + UUID.randomUUID()));
    }

    @Test
    void everyPublicMethodOfEveryServiceIsInTheTable() {
        Set<String> listed = table.askings().keySet();
        Set<String> found = operations().collect(Collectors.toCollection(TreeSet::new));

        found.stream()
                .filter(method -> !listed.contains(method) && !listed.contains(classOf(method) + ".*"))
                .findFirst()
                .ifPresent(method -> fail(
                        "%s needs an entry in SweepTable: how is it asked of a restricted target?".formatted(method)));
        assertThat(listed)
                .as("methods that are gone")
                .allMatch(method -> found.contains(method)
                        || method.endsWith(".*")
                                && found.stream().anyMatch(one -> (classOf(one) + ".*").equals(method)));
    }

    @Test
    void whatIsAskedByIdAnswersAsWhereNothingEverWas() {
        HiddenThing hidden = hiddenThing("Asked By Id");
        long facts = facts(hidden);
        Map<String, String> toldApart = new TreeMap<>();
        Map<String, String> forReaders = new TreeMap<>();

        ofOne().forEach((method, asking) -> {
            HiddenThing never = hidden.thatNeverWas();
            String itself = hidden.without(answer(outsider, asking, hidden, false));
            String nothing = never.without(answer(outsider, asking, never, false));
            if (!itself.equals(nothing)) {
                toldApart.put(method, itself + " instead of " + nothing);
            }
            String readers = hidden.without(answer(scout.manager(), asking, hidden, true));
            if (!readers.equals(never.without(answer(scout.manager(), asking, never, true)))) {
                forReaders.put(method, readers);
            }
        });

        assertThat(toldApart).isEmpty();
        assertThat(facts(hidden)).as("nothing was done to it").isEqualTo(facts);
        assertThat(forReaders.size())
                .as("a reader finds it where others do not: %s", forReaders.keySet())
                .isGreaterThan(ofOne().size() / 2);
    }

    @Test
    void whatIsAskedOfAllAnswersAsBeforeItCame() {
        scout.identified("Somebody Else");
        target = scout.card(scout.identified("Came Unseen"));
        // the player, the window and the need stay; the target is as if it had never been put on the board
        HiddenThing asked = thing(new TargetId(UUID.randomUUID()));
        scout.as(scout.manager(), () -> desk().close(target.id(), ClosingReason.WITHDRAWN, ""))
                .orElseThrow();
        restrict(target.id());
        Map<String, String> before = ofAll(asked);

        scout.as(scout.manager(), () -> desk().reopen(target.id(), "After all")).orElseThrow();
        filled(target.id());
        Map<String, String> after = ofAll(asked);

        assertThat(before).isNotEmpty();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void everyAddressAnswersAsWhereNothingEverWas() throws Exception {
        assertThat(views()).as("the table of addresses").isSubsetOf(VIEWS.keySet());
        HiddenThing hidden = hiddenThing("Asked By Address");
        HiddenThing never = hidden.thatNeverWas();
        signIn(outsider);

        UI.getCurrent().navigate("targets/" + hidden.target());
        String itself = UI.getCurrent().getElement().getTextRecursively();
        UI.getCurrent().navigate("targets/" + never.target());

        assertThat(itself).isEqualTo(UI.getCurrent().getElement().getTextRecursively());
        for (String view : views()) {
            if ("text".equals(VIEWS.get(view))) {
                UI.getCurrent().navigate(view.replace(":player", hidden.player().toString()));
                assertThat(UI.getCurrent().getElement().getOuterHTML())
                        .as(view)
                        .doesNotContain(hidden.target().toString());
            }
        }
        assertThat(downloads()).containsExactly("/documents/{id}");
        assertThat(download(hidden.document())).isEqualTo(download(never.document()));
        assertThat(download(hidden.document())).startsWith("404");
    }

    private Map<String, SweepTable.OfOne> ofOne() {
        Map<String, SweepTable.OfOne> askings = new LinkedHashMap<>();
        table.askings().forEach((method, asking) -> {
            if (asking instanceof SweepTable.OfOne one) {
                askings.put(method, one);
            }
        });
        return askings;
    }

    private Map<String, String> ofAll(HiddenThing asked) {
        Map<String, String> answers = new TreeMap<>();
        table.askings().forEach((method, asking) -> {
            if (asking instanceof SweepTable.OfAll all) {
                answers.put(
                        method, scout.as(outsider, () -> said(() -> all.call().apply(context, asked))));
            }
        });
        return answers;
    }

    /** @param undone whether what it does is taken back */
    private String answer(StaffMember who, SweepTable.OfOne asking, HiddenThing it, boolean undone) {
        Supplier<@Nullable Object> call = () -> asking.call().apply(context, it);
        return scout.as(who, () -> undone ? inTransaction(call) : said(call));
    }

    private String said(Supplier<@Nullable Object> call) {
        try {
            return String.valueOf(call.get());
        } catch (IllegalTransactionStateException needsOne) {
            return inTransaction(call);
        } catch (RuntimeException failed) {
            return failed.getClass() + ": " + failed.getMessage();
        }
    }

    private String inTransaction(Supplier<@Nullable Object> call) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return String.valueOf(call.get());
            } catch (RuntimeException failed) {
                return failed.getClass() + ": " + failed.getMessage();
            }
        }));
    }

    private long facts(HiddenThing it) {
        return scout.as(
                scout.manager(), () -> context.getBean(Journal.class).count(TargetEvent.of(new TargetId(it.target()))));
    }

    /** A restricted target of which everything is told that can be. */
    private HiddenThing hiddenThing(String player) {
        target = scout.card(scout.approached(player));
        HiddenThing filled = filled(target.id());
        restrict(target.id());
        return filled;
    }

    private void restrict(TargetId id) {
        scout.as(
                        scout.manager(),
                        () -> context.getBean(BackRoom.class)
                                .restrict(id, new RestrictionForm(Optional.of("Falcon"), Set.of())))
                .orElseThrow();
    }

    private HiddenThing filled(TargetId id) {
        StaffMember owner = scout.recruiter();
        LocalDate today = LocalDate.now(owner.zone());
        UUID contact = scout.as(
                        owner,
                        () -> context.getBean(ContactLog.class)
                                .log(ContactForm.of(id, Party.SELLING_CLUB, Outcome.PENDING, "Asked."))
                                .orElseThrow())
                .contact()
                .id()
                .value();
        scout.as(
                owner,
                () -> context.getBean(Positions.class)
                        .read(id, Party.SELLING_CLUB, Attitude.of(ClubPosition.RELUCTANT), today, Optional.empty(), "")
                        .orElseThrow());
        UUID parking = scout.as(
                        owner,
                        () -> context.getBean(WaitingRoom.class)
                                .park(id, new ParkForm(Until.day(today.plusDays(9)), "the draw", "Ask again"))
                                .orElseThrow())
                .id()
                .value();
        scout.as(owner, () -> context.getBean(WaitingRoom.class).bringBack(id)).orElseThrow();
        UUID followUp = scout.as(
                        owner,
                        () -> context.getBean(FollowUps.class)
                                .set(id, FollowUpForm.on(today.plusDays(3), "Call again"))
                                .orElseThrow())
                .id()
                .value();
        scout.as(
                        scout.manager(),
                        () -> context.getBean(MandateDesk.class)
                                .give(id, 0, MandateForm.upTo(new Ceilings(Money.of(40, "EUR"), Money.of(46, "EUR")))))
                .orElseThrow();
        BidId bid = scout.as(owner, () -> context.getBean(BidDesk.class).prepare(id, Offered.fee(4_000_000)))
                .orElseThrow()
                .id();
        scout.as(owner, () -> context.getBean(ApprovalRoom.class).send(bid, 1)).orElseThrow();
        UUID document = scout.as(owner, () -> document(id));
        UUID paper = scout.as(
                owner,
                () -> context.getBean(ApproachDesk.class)
                        .record(PaperForm.of(
                                id,
                                PaperKind.NOTICE,
                                target.club().orElseThrow().id(),
                                today))
                        .orElseThrow()
                        .id()
                        .value());
        return new HiddenThing(
                id.value(),
                contact,
                followUp,
                parking,
                paper,
                document,
                bid.value(),
                target.player().id().value(),
                target.window().value());
    }

    private UUID document(TargetId id) {
        DocumentStore store = context.getBean(DocumentStore.class);
        ReceivedDocument received = store.receive(
                        "letter.txt", new ByteArrayInputStream("We ask.".getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        return store.keep(TargetEvent.of(id), received).orElseThrow().id().value();
    }

    private HiddenThing thing(TargetId id) {
        UUID none = UUID.randomUUID();
        return new HiddenThing(
                id.value(),
                none,
                none,
                none,
                none,
                none,
                none,
                target.player().id().value(),
                target.window().value());
    }

    private NegotiationDesk desk() {
        return context.getBean(NegotiationDesk.class);
    }

    private static Set<String> views() {
        return ProductRoutes.views().stream()
                .map(view ->
                        Objects.requireNonNull(view.getAnnotation(Route.class)).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<HandlerMethod, Set<String>> handlers() {
        Map<HandlerMethod, Set<String>> handlers = new LinkedHashMap<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (isProducts(handler.getBeanType())) {
                        handlers.put(handler, info.getPatternValues());
                    }
                }));
        return handlers;
    }

    private Set<String> downloads() {
        return handlers().values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private String download(UUID id) throws Exception {
        Object door = context.getBean(handlers().keySet().iterator().next().getBeanType());
        MockMvc documents = MockMvcBuilders.standaloneSetup(door).build();
        MvcResult answer = SignedInAs.get(outsider, () -> {
            try {
                return documents
                        .perform(MockMvcRequestBuilders.get("/documents/" + id))
                        .andReturn();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        return answer.getResponse().getStatus()
                + answer.getResponse().getContentAsString()
                + answer.getResponse().getHeaderNames();
    }

    private Stream<String> operations() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(context::isSingleton)
                .map(context::getBean)
                .map(AopUtils::getTargetClass)
                .filter(type -> isProducts(type) && AnnotatedElementUtils.hasAnnotation(type, Service.class))
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .map(method -> name(type, method)));
    }

    private static String name(Class<?> type, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return type.getName().substring(Mercato.class.getPackageName().length() + 1) + "." + method.getName() + "("
                + parameters + ")";
    }

    private static String classOf(String method) {
        String path = method.substring(0, method.indexOf('('));
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static boolean isProducts(Class<?> type) {
        return type.getName().startsWith(Mercato.class.getPackageName())
                && home(type).equals(home(Mercato.class));
    }

    private static String home(Class<?> type) {
        return String.valueOf(type.getProtectionDomain().getCodeSource().getLocation());
    }
}
