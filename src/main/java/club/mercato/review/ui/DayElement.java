package club.mercato.review.ui;

import club.mercato.contacts.FollowUpId;
import club.mercato.kernel.Subject;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Beat;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.review.Day;
import club.mercato.review.MyDay;
import club.mercato.review.Since;
import club.mercato.settings.SettingChanged;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's end of the page of a day in the browser ({@code frontend/today}). */
@Tag("mercato-day")
@JsModule("./today/mercato-day.ts")
class DayElement extends Component {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final transient DayDesk desk;
    private final transient Since since;
    private final transient List<Runnable> onLeave = new ArrayList<>();
    private final Map<Day.Kind, Integer> most = new EnumMap<>(Day.Kind.class);
    private transient @Nullable JsonNode shown;

    DayElement(DayDesk desk, Since since) {
        this.desk = desk;
        this.since = since;
        getElement().getClassList().add("day");
    }

    /** What the browser shows, as it was told last. */
    @Nullable
    JsonNode shown() {
        return shown;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        leave();
        shown = null;
        show();
        Beat beat = Beat.of(attached.getUI(), desk.feed(), DayElement::concerns, this::show);
        Registration changed = ActWanted.listen(attached.getUI(), "target-changed", on -> show());
        onLeave.add(beat::stop);
        onLeave.add(changed::remove);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave();
    }

    private void leave() {
        onLeave.forEach(Runnable::run);
        onLeave.clear();
    }

    private static boolean concerns(Subject subject) {
        return subject.kind().equals(TargetEvent.KIND) || subject.kind().equals(SettingChanged.KIND);
    }

    /** Tells the browser the day as it is now; nothing, if that looks the same. */
    private void show() {
        JsonNode now = MAPPER.valueToTree(desk.draw(since, most));
        if (!now.equals(shown)) {
            shown = now;
            getElement().callJsFunction("show", now);
        }
    }

    @ClientCallable
    JsonNode snooze(String target, @Nullable String followUp, int seen, String to) {
        LocalDate today = desk.viewer().today();
        LocalDate day = switch (to) {
            case "tomorrow" -> today.plusDays(1);
            case "week" -> today.plusWeeks(1);
            default -> LocalDate.parse(to);
        };
        return answered(desk.snooze(
                TargetId.of(target),
                Optional.ofNullable(followUp).map(UUID::fromString).map(FollowUpId::new),
                seen,
                day));
    }

    @ClientCallable
    JsonNode chase(String target) {
        return answered(desk.chase(TargetId.of(target), desk.viewer().today().plusDays(1)));
    }

    @ClientCallable
    JsonNode done(String followUp, int seen) {
        return answered(desk.done(new FollowUpId(UUID.fromString(followUp)), seen));
    }

    @ClientCallable
    JsonNode takeBack(String followUp) {
        return answered(desk.takeBack(new FollowUpId(UUID.fromString(followUp))));
    }

    @ClientCallable
    JsonNode prioritise(String target, int priority) {
        return answered(desk.prioritise(TargetId.of(target), priority));
    }

    @ClientCallable
    void more(String section) {
        Day.Kind kind = Day.Kind.valueOf(section);
        most.merge(kind, MyDay.PAGE * 2, (before, first) -> before + MyDay.PAGE);
        show();
    }

    /** Leads to where the bid for a target is decided on. */
    @ClientCallable
    void decide(String target) {
        getUI().ifPresent(ui -> ui.navigate(desk.decisionOn(TargetId.of(target))));
    }

    /** What another module's form does. */
    @ClientCallable
    void act(String act, String target) {
        getUI().ifPresent(ui -> ActWanted.tell(ui, act, Optional.of(UUID.fromString(target))));
    }

    @ClientCallable
    void open(String target) {
        getUI().ifPresent(ui -> ui.navigate("targets/" + UUID.fromString(target)));
    }

    private JsonNode answered(DayData.Answer answer) {
        show();
        return MAPPER.valueToTree(answer);
    }
}
