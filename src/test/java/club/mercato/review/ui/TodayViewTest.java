package club.mercato.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** My day is the first page, and each of its rows is dealt with in place. */
class TodayViewTest extends ScreenTest {

    @Autowired
    private FollowUps followUps;

    private Told told = new Told();

    @BeforeEach
    void tell() {
        told = context.getAutowireCapableBeanFactory().createBean(Told.class);
    }

    @Test
    void theBareAddressLeadsToTheDayOfWhoeverSeesTargets() {
        signIn(Role.DIRECTOR);
        UI.getCurrent().navigate("");
        assertThat(_find(TodayView.class)).hasSize(1);

        signIn(Role.ADMIN);
        UI.getCurrent().navigate("");
        assertThat(_find(TodayView.class)).isEmpty();
    }

    @Test
    void whatIsDueIsPutOffInPlaceAndThatIsUndone() {
        TargetCard target = dueToday("Put Off");
        open();
        FollowUp due = next(target);
        assertThat(row("Put Off").get("acts").toString()).contains("log", "done", "snooze");

        JsonNode answer = element()
                .snooze(target.id().value().toString(), due.id().value().toString(), due.version(), "week");

        assertThat(next(target).on()).isEqualTo(today().plusWeeks(1));
        assertThat(next(target).what()).isEqualTo("Call Put Off");
        assertThat(shown("Put Off")).isFalse();

        element().takeBack(answer.get("undo").asString());

        assertThat(next(target).on()).isEqualTo(today());
        assertThat(shown("Put Off")).isTrue();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotPutOffOverHim() {
        TargetCard target = dueToday("Meanwhile");
        open();
        FollowUp seen = next(target);
        told.as(
                told.recruiter(),
                () -> followUps
                        .set(target.id(), FollowUpForm.on(today().plusDays(3), "Call their president"))
                        .orElseThrow());

        JsonNode answer = element()
                .snooze(target.id().value().toString(), seen.id().value().toString(), seen.version(), "tomorrow");

        assertThat(answer.get("refused").asString()).contains("Somebody else changed the next follow-up");
        assertThat(next(target).what()).isEqualTo("Call their president");
    }

    @Test
    void whatIsDoneIsDueNoMore() {
        TargetCard target = dueToday("Done Here");
        open();
        FollowUp due = next(target);

        element().done(due.id().value().toString(), due.version());

        assertThat(told.as(told.recruiter(), () -> followUps.next(target.id()))).isEmpty();
        assertThat(shown("Done Here")).isFalse();
    }

    @Test
    void aDirectorSeesTheDayAndActsOnNothingThatIsNotHis() {
        dueToday("Not His");
        signIn(Role.DIRECTOR);
        UI.getCurrent().navigate("today");

        assertThat(page().get("mayWork").asBoolean()).isFalse();
        assertThat(shown("Not His")).isFalse();
    }

    private void open() {
        signIn(told.recruiter());
        UI.getCurrent().navigate("today");
    }

    private TargetCard dueToday(String player) {
        TargetCard target = told.approached(player, "Borgo Today");
        told.as(
                told.recruiter(),
                () -> followUps
                        .set(target.id(), FollowUpForm.on(today(), "Call " + player))
                        .orElseThrow());
        return target;
    }

    private FollowUp next(TargetCard target) {
        return told.as(told.recruiter(), () -> followUps.next(target.id()).orElseThrow());
    }

    private static DayElement element() {
        return _get(DayElement.class);
    }

    private static JsonNode page() {
        return Objects.requireNonNull(element().shown());
    }

    private static Stream<JsonNode> rows() {
        return page().get("sections")
                .valueStream()
                .flatMap(section -> section.get("rows").valueStream());
    }

    private static boolean shown(String player) {
        return rows().anyMatch(row -> row.get("name").asString().equals(player)
                && !row.get("key").asString().startsWith("NO_NEXT_STEP"));
    }

    private static JsonNode row(String player) {
        return rows().filter(row -> row.get("name").asString().equals(player))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.now(Telling.ROME);
    }
}
