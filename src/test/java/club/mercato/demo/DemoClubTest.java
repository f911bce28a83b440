package club.mercato.demo;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.ApproachDesk;
import club.mercato.approach.ApproachState;
import club.mercato.approach.Paper;
import club.mercato.approach.PaperKind;
import club.mercato.documents.DocumentStore;
import club.mercato.notices.Notices;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.FreshH2;
import club.mercato.testing.SignedInAs;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The demo club moves into an empty house, with the worked case as far as the press told it. */
@SpringBootTest(properties = {"mercato.demo=true", "mercato.demo-targets=12"})
@ContextConfiguration(initializers = FreshH2.class)
class DemoClubTest {

    @Autowired
    private TargetList targets;

    @Autowired
    private ApproachDesk approach;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private SeasonCalendar calendar;

    @Autowired
    private Notices notices;

    @Autowired
    private StaffRoom staffRoom;

    private final StaffMember viewer = SignedInAs.stranger(Role.RECRUITER);

    @Test
    void theClubWasToldBeforeAnybodySpokeAndThePaperIsThere() {
        TargetCard balerdi = Objects.requireNonNull(SignedInAs.get(
                viewer,
                () -> targets.page(TargetQuery.of(TargetState.OPEN), 0, 100).stream()
                        .filter(card -> card.player().name().equals("Leonardo Balerdi"))
                        .findFirst()
                        .orElseThrow()));

        ApproachState state = Objects.requireNonNull(SignedInAs.get(viewer, () -> approach.stateOf(balerdi)));

        assertThat(state.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(PaperKind.NOTICE);
            assertThat(paper.club()).isEqualTo(balerdi.club().orElseThrow().id());
            assertThat(nameOf(paper)).isEqualTo("Notice to Olympique Marseille.txt");
        });
    }

    @Test
    void itsWindowIsOpenAndOurs() {
        TransferWindow open = Objects.requireNonNull(
                SignedInAs.get(viewer, () -> calendar.currentOrNext().orElseThrow()));

        assertThat(open.association()).isEqualTo("FIGC");
        assertThat(open.source()).isEqualTo("demo");
    }

    @Test
    void itsPeopleHaveALittleUnreadAndNotAllOfTheirHistory() {
        for (StaffMember member : Objects.requireNonNull(SignedInAs.get(viewer, staffRoom::active))) {
            assertThat(SignedInAs.get(member, () -> notices.unread().count()))
                    .as(member.username())
                    .isLessThanOrEqualTo(3);
        }
        StaffMember recruiter = SignedInAs.employed(staffRoom, "recruiter", Role.RECRUITER);

        assertThat(SignedInAs.get(recruiter, () -> notices.unread().count())).isPositive();
    }

    private String nameOf(Paper paper) {
        return Objects.requireNonNull(SignedInAs.get(
                viewer,
                () -> documents
                        .find(paper.document().orElseThrow())
                        .orElseThrow()
                        .name()));
    }
}
