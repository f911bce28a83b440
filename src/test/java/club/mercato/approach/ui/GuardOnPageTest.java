package club.mercato.approach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.ApproachDesk;
import club.mercato.approach.Between;
import club.mercato.approach.PaperKind;
import club.mercato.contacts.Told;
import club.mercato.directory.ClubId;
import club.mercato.directory.picker.ClubPicker;
import club.mercato.journal.Journal;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;

/** The guard on a target's page. The rules are those of the day the test runs on. */
@Import({Told.class, Between.class})
class GuardOnPageTest extends ScreenTest {

    private static final LocalDate RUNS_ON = LocalDate.of(2099, 6, 30);

    @Autowired
    private Between between;

    @Autowired
    private ApproachDesk approach;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private Journal journal;

    @Test
    void theConsentIsMissingUntilItIsRecordedInPlace() {
        TargetId target = italian();
        signIn(Role.RECRUITER);
        open(target);
        assertThat(textOf(guard()))
                .contains("No consent of Sassuolo Prova is on record.")
                .contains("missing");

        _click(_get(NativeButton.class, spec -> spec.withText("Serve notice")));
        assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Serve notice about");
        _click(_get(Button.class, spec -> spec.withText("Serve notice")));
        assertThat(textOf(guard())).contains("A notice is no consent.");

        _click(_get(NativeButton.class, spec -> spec.withText("Serve notice")));
        kind().setValue(PaperKind.CONSENT);
        _click(_get(Button.class, spec -> spec.withText("Record consent")));

        assertThat(textOf(guard())).contains("in order").contains("Consent of Sassuolo Prova given");
        assertThat(approach.state(target).orElseThrow().papers()).hasSize(2);
    }

    @Test
    void aNoticeWaitsForItsDocument() {
        TargetId target = noticeBegun();
        Upload document = _get(Upload.class);
        BasicUtilsKt._fireDomEvent(document, "upload-before");

        _click(_get(Button.class, spec -> spec.withText("Serve notice")));
        assertThat(_get(RefusalNote.class).getElement().getTextRecursively())
                .contains("The document has not arrived yet.");
        assertThat(approach.state(target).orElseThrow().papers()).isEmpty();

        BasicUtilsKt._fireDomEvent(
                document,
                "upload-abort",
                JsonNodeFactory.instance.objectNode().put("element.files.some(file => file.uploading)", false));
        _click(_get(Button.class, spec -> spec.withText("Serve notice")));
        assertThat(approach.state(target).orElseThrow().papers()).hasSize(1);
    }

    @Test
    void aNoticeOfNowhereIsRefusedAtItsField() {
        TargetId target = noticeBegun();

        _get(ClubPicker.class).clear();
        _click(_get(Button.class, spec -> spec.withText("Serve notice")));

        assertThat(_get(ClubPicker.class).getErrorMessage()).isEqualTo("Choose the club.");
        assertThat(approach.state(target).orElseThrow().papers()).isEmpty();
    }

    @Test
    void theRouteIsChangedWithAReason() {
        TargetId target = italian();
        signIn(Role.RECRUITER);
        open(target);

        _click(_get(NativeButton.class, spec -> spec.withText("Change route")));
        routes().setValue(Route.RELEASE_CLAUSE);
        assertThat(routes().getHelperText()).contains("not sure there");
        _click(_get(Button.class, spec -> spec.withText("Change route")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Another route needs a reason.");
        _get(TextField.class, spec -> spec.withLabel("Reason")).setValue("His contract names 20m");
        _click(_get(Button.class, spec -> spec.withText("Change route")));

        assertThat(desk.find(target).orElseThrow().route()).isEqualTo(Route.RELEASE_CLAUSE);
        assertThat(journal.about(TargetEvent.of(target), 1))
                .extracting(entry -> entry.what().key())
                .containsExactly("pipeline.fact.rerouted");
    }

    @Test
    void aDirectorReadsTheGuardAndServesNothing() {
        TargetId target = italian();
        signIn(Role.DIRECTOR);
        open(target);

        assertThat(textOf(guard())).contains("No consent of Sassuolo Prova");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Serve notice")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Go on with a reason")))
                .hasSize(1);
    }

    /** A target that asks for a notice, with the form open on its page. */
    private TargetId noticeBegun() {
        TargetId target = italian();
        signIn(Role.RECRUITER);
        open(target);
        _click(_get(NativeButton.class, spec -> spec.withText("Serve notice")));
        return target;
    }

    private TargetId italian() {
        ClubId sassuolo = between.club("Sassuolo Prova", "FIGC");
        return between.at(Stage.APPROACH, sassuolo, RUNS_ON);
    }

    private static void open(TargetId target) {
        UI.getCurrent().navigate("targets/" + target.value());
    }

    private static Section guard() {
        return _get(Section.class, spec -> spec.withClasses("approach-guard"));
    }

    @SuppressWarnings("unchecked") // the only group of radio buttons
    private static RadioButtonGroup<PaperKind> kind() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked") // the only choice with this label
    private static Select<Route> routes() {
        return _get(Select.class, spec -> spec.withLabel("Route"));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
