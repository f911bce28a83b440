package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import club.mercato.Mercato;
import club.mercato.journal.Journal;
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
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
            Map.entry("targets/:id/bid", "by id"),
            Map.entry("bids/:id", "by id"),
            Map.entry("bids/:id/terms", "by id"),
            Map.entry("bids/:id/twin", "by id"),
            Map.entry("bids", "text"),
            Map.entry("targets", "text"),
            Map.entry("board", "text"),
            Map.entry("today", "text"),
            Map.entry("review", "text"),
            Map.entry("review/:id", "MinutesTest: each reader's minutes"),
            Map.entry("approvals", "text"),
            Map.entry("approvals/policy", "text"),
            Map.entry("approvals/:id", "ApprovalsViewTest: as an address that never was"),
            Map.entry("budget", "text"),
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
        table = new SweepTable(context, outsider, scout.recruiter());
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
    void everyAddressAnswersAsWhereNothingEverWas() throws Exception {
        assertThat(views()).as("the table of addresses").isSubsetOf(VIEWS.keySet());
        HiddenThing hidden = hiddenThing("Asked By Address");
        HiddenThing never = hidden.thatNeverWas();
        signIn(outsider);
        Shown.called(UI.getCurrent()); // the way to his first page

        for (Map.Entry<String, UUID> address : Map.of(
                        "targets/:id", hidden.target(),
                        "targets/:id/bid", hidden.target(),
                        "bids/:id", hidden.bid(),
                        "bids/:id/terms", hidden.bid(),
                        "bids/:id/twin", hidden.bid())
                .entrySet()) {
            String view = address.getKey();
            UI.getCurrent().navigate(view.replace(":id", address.getValue().toString()));
            String itself = hidden.without(Shown.in(UI.getCurrent()));
            UI.getCurrent().navigate(view.replace(":id", never.target().toString()));
            assertThat(itself).as(view).contains("Nothing here").isEqualTo(never.without(Shown.in(UI.getCurrent())));
        }
        for (String view : views()) {
            if ("text".equals(VIEWS.get(view))) {
                UI.getCurrent().navigate(view.replace(":player", hidden.player().toString()));
                assertThat(Shown.in(UI.getCurrent()))
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
        HiddenLife life = new HiddenLife(context, scout, target, outsider);
        HiddenThing told = life.told();
        life.restricted();
        return told;
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

    /** Of services, and of what modules ask of each other through interfaces. */
    private Stream<String> operations() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(context::isSingleton)
                .map(context::getBean)
                .map(AopUtils::getTargetClass)
                .filter(SweepTest::isProducts)
                .flatMap(type -> AnnotatedElementUtils.hasAnnotation(type, Service.class)
                        ? Stream.of(type)
                        : Arrays.stream(type.getInterfaces()).filter(SweepTest::isAsked))
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                        .map(method -> name(type, method)));
    }

    private static boolean isAsked(Class<?> type) {
        return isProducts(type) && Modifier.isPublic(type.getModifiers());
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
