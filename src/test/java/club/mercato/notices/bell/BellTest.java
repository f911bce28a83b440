package club.mercato.notices.bell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import club.mercato.contacts.Told;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import club.mercato.testing.Statements;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bell counts what its user has not read, shows it, and hears of more by itself. */
class BellTest extends ScreenTest {

    @Autowired
    private NegotiationDesk desk;

    private Told told = new Told();
    private StaffMember ilaria = SignedInAs.stranger(Role.RECRUITER);

    @BeforeEach
    void somebodyWhoWasNeverToldAnything() {
        told = context.getAutowireCapableBeanFactory().createBean(Told.class);
        ilaria = SignedInAs.employed(staffRoom, "bell-" + UUID.randomUUID(), Role.RECRUITER);
    }

    @Test
    void whoeverWasToldNothingHasABellWithoutACount() {
        open("season");

        assertThat(label()).isEqualTo("Notifications");
        ring();
        assertThat(_get(NoticeList.class).getElement().getTextRecursively()).contains("Nothing yet");
    }

    @Test
    void theBellCountsAndEachNoticeLeadsToItsTargetAndIsReadThen() {
        TargetCard target = given("Rings Once");
        open("season");
        assertThat(label()).isEqualTo("Notifications, 1 unread");

        ring();
        ListItem row = rows().getFirst();
        assertThat(row.getElement().getTextRecursively())
                .contains("Rings Once", "New", "Manager Testa made you the owner");
        Anchor link = (Anchor) row.getChildren().findFirst().orElseThrow();
        assertThat(link.getHref()).isEqualTo("targets/" + target.id().value());

        fire(link.getElement(), "click", event -> {});

        assertThat(label()).isEqualTo("Notifications");
        ring();
        assertThat(rows().getFirst().getElement().getTextRecursively()).doesNotContain("New");
    }

    @Test
    void theCountRisesWhileThePageIsOpen() {
        open("season");
        assertThat(label()).isEqualTo("Notifications");

        given("Rings By Itself");

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(label()).isEqualTo("Notifications, 1 unread");
        });
    }

    @Test
    void allAreReadAtOnce() {
        given("Read First");
        given("Read Second");
        open("season");
        ring();

        _click(_get(NativeButton.class, spec -> spec.withText("Mark all read")));

        assertThat(label()).isEqualTo("Notifications");
        assertThat(rows()).hasSize(2).noneMatch(row -> row.hasClassName("unread"));
    }

    @Test
    void thePageOfAllShowsEarlierOnesOnDemand() {
        IntStream.range(0, 45).forEach(number -> given("Page Of All " + number));
        open("notifications");

        NotificationsView page = _get(NotificationsView.class);
        assertThat(rows()).hasSize(40);
        _click(_get(page, NativeButton.class, spec -> spec.withText("Show earlier")));

        assertThat(rows()).hasSize(45);
        assertThat(_find(page, NativeButton.class, spec -> spec.withText("Show earlier")))
                .isEmpty();
    }

    @Test
    void theBellCostsAPageOneStatement() {
        given("Costs One");
        open("season");
        long with = Statements.of(() -> UI.getCurrent().navigate("notifications"));

        assertThat(with).as("the page of notices").isLessThanOrEqualTo(6);
    }

    private TargetCard given(String player) {
        TargetCard target = told.approached(player, "Borgo Bell");
        told.as(told.manager(), () -> desk.assign(target.id(), target.owner(), ilaria.id()))
                .orElseThrow();
        return target;
    }

    private void open(String page) {
        signIn(ilaria);
        UI.getCurrent().navigate(page);
    }

    private static String label() {
        return opener().getElement().getAttribute("aria-label");
    }

    private static NativeButton opener() {
        return _get(NativeButton.class, spec -> spec.withClasses("bell-opener"));
    }

    private static void ring() {
        fire(
                _get(com.vaadin.flow.component.html.Div.class, spec -> spec.withId("notices-panel"))
                        .getElement(),
                "toggle",
                event -> event.put("event.newState", "open"));
    }

    private static List<ListItem> rows() {
        return _find(ListItem.class, spec -> spec.withClasses("notice"));
    }

    private static void fire(
            com.vaadin.flow.dom.Element element, String type, java.util.function.Consumer<ObjectNode> data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        data.accept(event);
        element.getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(new DomEvent(element, type, event));
    }
}
