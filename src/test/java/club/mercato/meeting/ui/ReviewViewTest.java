package club.mercato.meeting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Told;
import club.mercato.handover.HandOver;
import club.mercato.meeting.DecisionForm;
import club.mercato.meeting.Review;
import club.mercato.meeting.ReviewRoom;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import club.mercato.testing.Statements;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

/** A review on screen: worked through, followed by who may not hold it, and kept as minutes. */
class ReviewViewTest extends ScreenTest {

    @Autowired
    private ReviewRoom room;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private BackRoom backRoom;

    @Autowired
    private HandOver handOver;

    private Told told = new Told();

    @BeforeEach
    void tell() {
        told = context.getAutowireCapableBeanFactory().createBean(Told.class);
        noReviewRuns();
    }

    @AfterEach
    void noReviewRuns() {
        told.as(
                told.manager(),
                () -> room.running()
                        .map(review -> room.end(review.id(), Set.of()).orElseThrow()));
    }

    @Test
    void aManagerBeginsAReviewAndDecidesOfTheTargetInFrontOfHim() {
        told.approached("Is Decided", "Borgo Meeting");
        signIn(told.manager());
        UI.getCurrent().navigate("review");
        _click(button("Begin review"));

        TargetId first = meeting().current().orElseThrow();
        press("Push");
        _get(TextArea.class, spec -> spec.withLabel("Note")).setValue("Ask for their price");
        _click(button("Decide and next"));

        Review review = told.as(told.manager(), room::running).orElseThrow();
        assertThat(told.as(told.manager(), () -> room.decision(review.id(), first)))
                .hasValueSatisfying(decision -> assertThat(decision.note()).isEqualTo("Ask for their price"));
        assertThat(told.as(told.manager(), () -> followUps.next(first)))
                .hasValueSatisfying(next -> assertThat(next.what()).isEqualTo("Ask for their price"));

        _click(button("Take my last back"));

        assertThat(told.as(told.manager(), () -> room.decision(review.id(), first)))
                .isEmpty();
        assertThat(meeting().current()).contains(first);
    }

    @Test
    void whatAnotherManagerDecidedIsShownAndNotDecidedAgain() {
        told.approached("Decided By Other", "Borgo Meeting");
        StaffMember other = SignedInAs.employed(staffRoom, "manager-too", Role.MANAGER);
        Review review = started();
        signIn(told.manager());
        UI.getCurrent().navigate("review");
        TargetId here = meeting().current().orElseThrow();
        told.as(other, () -> room.decide(review.id(), here, new DecisionForm.GoOn("Seen by both")));

        meeting().refresh();

        assertThat(_get(Verdict.class).getElement().getTextRecursively())
                .contains("Decided: go on", other.name(), "Seen by both");
        assertThat(_find(DecisionBar.class)).isEmpty();
    }

    @Test
    void whoeverReadsThePipelineFollowsAReviewAndDecidesNothing() {
        told.approached("Is Followed", "Borgo Meeting");
        started();
        for (Role role : List.of(Role.RECRUITER, Role.DIRECTOR)) {
            signIn(role);
            UI.getCurrent().navigate("review");

            assertThat(meeting().current()).isPresent();
            assertThat(_find(DecisionBar.class)).isEmpty();
            assertThat(buttons()).doesNotContain("End review…", "Take my last back");
        }
    }

    @Test
    void anAdministratorSeesNoReview() {
        signIn(Role.ADMIN);

        UI.getCurrent().navigate("review");

        assertThat(_find(ReviewView.class)).isEmpty();
    }

    @Test
    void minutesSayWhatWasDecidedAndPrintEveryName() throws IOException {
        List<String> names = List.of("Þórður Ásgeirsson", "Łukasz Świątek", "Martin Ødegaardsson", "Ștefan Țîrlea");
        List<TargetCard> targets = names.stream()
                .map(name -> told.approached(name, "Borgo Meeting"))
                .toList();
        TargetCard hidden = told.approached("Hidden From Minutes", "Borgo Meeting");
        StaffMember reader = SignedInAs.employed(staffRoom, "manager-reader", Role.MANAGER);
        told.as(reader, () -> backRoom.restrict(hidden.id(), new RestrictionForm(Optional.empty(), Set.of())));
        Review review = started();
        targets.forEach(target -> told.as(
                told.manager(), () -> room.decide(review.id(), target.id(), new DecisionForm.GoOn("Être patient"))));
        told.as(reader, () -> room.decide(review.id(), hidden.id(), new DecisionForm.GoOn("Kept quiet")));
        told.as(told.manager(), () -> room.end(review.id(), Set.of()));

        signIn(told.manager());
        UI.getCurrent().navigate("review/" + review.id().value());
        String page = _get(MinutesView.class).getElement().getTextRecursively();
        String paper = printed(review);

        assertThat(page).contains(names).contains("Être patient").doesNotContain("Hidden From Minutes", "Kept quiet");
        assertThat(paper)
                .contains(names)
                .contains("Être patient", "Go on", told.manager().name(), "Page 1")
                .doesNotContain("Hidden From Minutes", "Kept quiet");
        signIn(reader);
        assertThat(printed(review)).contains("Hidden From Minutes", "Kept quiet");
    }

    @Test
    void whatARestrictedTargetDoesIsInNoFigureForOthers() {
        signIn(Role.RECRUITER);
        String before = figures();
        TargetCard hidden = told.approached("Hidden From Figures", "Borgo Hidden Figures");
        assertThat(figures()).isNotEqualTo(before);
        StaffMember reader = SignedInAs.employed(staffRoom, "manager-reader", Role.MANAGER);
        told.as(told.manager(), () -> handOver.give(hidden.id(), hidden.owner(), reader.id()));

        told.as(reader, () -> backRoom.restrict(hidden.id(), new RestrictionForm(Optional.empty(), Set.of())));

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void aLongAgendaTakesAsManyStatementsAsAShortOne() {
        told.approached("Statement 0", "Borgo Meeting");
        started();
        signIn(told.manager());
        long few = Statements.of(() -> UI.getCurrent().navigate("review"));
        noReviewRuns();
        IntStream.rangeClosed(1, 12).forEach(nth -> told.approached("Statement " + nth, "Borgo Meeting"));
        started();
        signIn(told.manager());

        long many = Statements.of(() -> UI.getCurrent().navigate("review"));

        assertThat(many).isLessThanOrEqualTo(few + 2);
        assertThat(_get(VirtualList.class)).isNotNull();
    }

    private String figures() {
        UI.getCurrent().navigate("today");
        UI.getCurrent().navigate("review");
        return _get(FiguresPanel.class).getElement().getOuterHTML().replaceAll("id=\"[^\"]*\"", "");
    }

    private String printed(Review review) throws IOException {
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        byte[] file = new MinutesPrint(
                        new MinutesWords(desk, desk.minutes().of(review.id()).orElseThrow()))
                .file();
        try (PdfReader reader = new PdfReader(file)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }

    private Review started() {
        return told.as(told.manager(), () -> room.start()).orElseThrow();
    }

    private static RunningReview meeting() {
        return _get(RunningReview.class);
    }

    private static void press(String word) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.hasClassName("decision-kind")
                        && button.getElement().getTextRecursively().startsWith(word))
                .findFirst()
                .orElseThrow());
    }

    private static NativeButton button(String text) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream()
                .map(button -> button.getElement().getTextRecursively())
                .toList();
    }
}
