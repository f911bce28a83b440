package club.mercato.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Told;
import club.mercato.kernel.Ids;
import club.mercato.parts.ActWanted;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What screens show of a restricted target, to its readers and to others. */
@Import(Told.class)
class RestrictedTargetTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BackRoom backRoom;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private BoardDesk boardDesk;

    @Test
    void aManagerRestrictsATargetAndBringsItBack() {
        TargetCard target = told.approached("Leonardo Restricted", "Olympique Page");
        signIn(told.manager());
        open(target.id());

        _click(button("Restrict"));
        _get(TextField.class, spec -> spec.withLabel("Code name")).setValue("Gabbiano");
        _click(_get(Button.class, spec -> spec.withText("Restrict")));

        assertThat(heading()).isEqualTo("Gabbiano");
        assertThat(page()).contains("Restricted");
        assertThat(told.as(told.manager(), () -> backRoom.restriction(target.id()))
                        .map(Restriction::readers))
                .contains(Set.of(told.manager().id()));

        _click(button("Restrict"));
        _click(_get(Button.class, spec -> spec.withText("Lift restriction")));

        assertThat(heading()).isEqualTo("Leonardo Restricted");
        assertThat(told.as(told.manager(), () -> backRoom.restriction(target.id())))
                .isEmpty();
    }

    @Test
    void whoeverMayNotKnowFindsWhatHeFindsWhereNothingEverWas() {
        TargetCard target = told.approached("Never Was", "Olympique Page");
        restrict(target.id(), Set.of());
        signIn(Role.DIRECTOR);

        open(target.id());
        String hidden = whole();
        open(new TargetId(Ids.next()));

        assertThat(_find(TargetView.class)).isEmpty();
        assertThat(hidden).isEqualTo(whole()).doesNotContain("Never Was");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReaderTakesHimselfOffAndThePageGoes() {
        TargetCard target = told.approached("Leaves The Room", "Olympique Page");
        StaffMember director = employed(Role.DIRECTOR);
        restrict(target.id(), Set.of(director.id()));
        signIn(director);
        open(target.id());

        _click(button("Restrict"));
        _get(MultiSelectComboBox.class, spec -> spec.withLabel("Readers")).setValue(Set.of(told.manager()));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_find(TargetView.class)).isEmpty();
        assertThat(whole()).doesNotContain("Leaves The Room");
    }

    @Test
    void anOpenPageGoesWhenItsViewerLosesTheRightToKnow() {
        TargetCard target = told.approached("Lost While Open", "Olympique Page");
        StaffMember director = employed(Role.DIRECTOR);
        Restriction first = restrict(target.id(), Set.of(director.id()));
        signIn(director);
        open(target.id());
        _click(button("Restrict"));
        assertThat(_find(RestrictDialog.class)).hasSize(1);

        told.as(
                        told.manager(),
                        () -> backRoom.change(
                                first,
                                new RestrictionForm(
                                        Optional.empty(), Set.of(told.manager().id()))))
                .orElseThrow();
        ActWanted.tell(
                UI.getCurrent(), "target-changed", Optional.of(target.id().value()));

        assertThat(_find(RestrictDialog.class)).isEmpty();
        assertThat(_find(TargetView.class)).isEmpty();
        assertThat(whole()).doesNotContain("Lost While Open");
    }

    @Test
    void whoMayKnowOfTwoTargetsOfAPlayerIsShownTheOther() {
        TargetCard target = told.approached("Two Of Him", "Olympique Page");
        restrict(target.id(), Set.of());
        TargetId other = told.as(
                employed(Role.RECRUITER, Role.DIRECTOR),
                () -> desk.identify(
                                new NewTarget(target.player().id(), target.window(), Route.TRANSFER, TargetForm.EMPTY))
                        .orElseThrow());

        signIn(employed(Role.RECRUITER, Role.DIRECTOR));
        open(other);
        assertThat(twins()).isEmpty();

        signIn(told.manager());
        open(other);
        assertThat(twins()).containsExactly("targets/" + target.id().value());
    }

    @Test
    void itsCardIsLockedForReadersAndAbsentForOthers() {
        TargetCard target = told.approached("Locked Card", "Olympique Page");
        signIn(Role.DIRECTOR);
        int before = count(new BoardScreen(boardDesk, BoardLook.PLAIN).start());
        signIn(told.manager());
        BoardScreen readers = new BoardScreen(boardDesk, BoardLook.PLAIN);
        int count = count(readers.start());
        restrict(target.id(), Set.of());

        BoardData.State seen = readers.start();
        BoardData.Card card = cards(seen).stream()
                .filter(one -> one.id().equals(target.id().value().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(card.lock()).isTrue();
        assertThat(card.say()).startsWith("restricted");
        assertThat(count(seen)).isEqualTo(count);

        signIn(Role.DIRECTOR);
        BoardScreen others = new BoardScreen(boardDesk, BoardLook.PLAIN);
        BoardData.State absent = others.start();
        assertThat(cards(absent)).noneMatch(one -> one.name().equals("Locked Card"));
        assertThat(count(absent)).isEqualTo(before - 1);
        told.as(told.manager(), () -> desk.prioritise(target.id(), Optional.of(1), 2))
                .orElseThrow();
        assertThat(others.changes(Set.of(target.id()))).as("nothing to push").isEmpty();
    }

    private Restriction restrict(TargetId id, Set<StaffId> readers) {
        return told.as(
                told.manager(),
                () -> backRoom.restrict(id, new RestrictionForm(Optional.empty(), readers))
                        .orElseThrow());
    }

    private static int count(BoardData.State state) {
        return state.columns().stream()
                .mapToInt(column -> column.head().count())
                .sum();
    }

    private static List<BoardData.Card> cards(BoardData.State state) {
        return state.columns().stream()
                .filter(column -> column.head().id().equals(Stage.APPROACH.name()))
                .flatMap(column -> column.cards().stream())
                .toList();
    }

    private static void open(TargetId id) {
        UI.getCurrent().navigate("targets/" + id.value());
    }

    private static List<String> twins() {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains("target-twin"))
                        .isPresent())
                .map(Anchor::getHref)
                .toList();
    }

    private static String heading() {
        return _get(H1.class).getElement().getTextRecursively();
    }

    private static String page() {
        return _get(TargetView.class).getElement().getTextRecursively();
    }

    private static String whole() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static NativeButton button(String text) {
        return _find(NativeButton.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(text))
                .findFirst()
                .orElseThrow();
    }
}
