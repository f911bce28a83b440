package club.mercato.views;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Views are one's own until a manager shares them; what everybody has leaves facts. */
class ViewShelfTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final String QUERY = "mine=true&priority=1";

        @Autowired
        private ViewShelf shelf;

        @Autowired
        private Journal journal;

        @Autowired
        private StaffRoom staffRoom;

        /** Each test has a list of its own. */
        private String page = "";

        @BeforeEach
        void takeAList() {
            page = UUID.randomUUID().toString().substring(0, 18);
        }

        @Test
        void aViewIsItsAuthorsAloneAndLeavesNoFact() {
            SavedView view = kept(recruiter(), "Urgent");

            assertThat(view.query()).isEqualTo(QUERY);
            assertThat(seen(recruiter())).containsExactly(view);
            assertThat(seen(manager())).isEmpty();
            assertThat(facts(view)).isEmpty();
            assertThat(why(as(manager(), () -> shelf.rename(view.id(), view.version(), "Mine now"))))
                    .isEqualTo(why(as(manager(), () -> shelf.rename(new ViewId(UUID.randomUUID()), 0, "Mine now"))))
                    .contains("views.refused.unknown");
        }

        @Test
        void aSharedViewIsEverybodysAndItsAuthorOrAManagerChangesIt() {
            SavedView view = shared(manager(), "Window");
            assertThat(seen(recruiter()))
                    .singleElement()
                    .satisfies(theirs -> assertThat(theirs.mayEdit()).isFalse());

            assertThat(why(as(recruiter(), () -> shelf.rename(view.id(), view.version(), "Ours"))))
                    .contains("views.refused.others");
            assertThat(why(as(recruiter(), () -> shelf.remove(view.id(), view.version()))))
                    .contains("views.refused.others");
            SavedView renamed = done(as(other(), () -> shelf.rename(view.id(), view.version(), "Summer")));
            SavedView refitted = done(as(manager(), () -> shelf.refit(view.id(), renamed.version(), "priority=2")));
            done(as(manager(), () -> shelf.remove(view.id(), refitted.version())));

            assertThat(seen(recruiter())).isEmpty();
            assertThat(facts(view))
                    .containsExactly(
                            "deleted the shared view Summer",
                            "changed what the shared view Summer shows",
                            "renamed the shared view Window to Summer",
                            "shared the view Window with everybody");
        }

        @Test
        void whatIsNoLongerSharedIsItsAuthorsAgain() {
            SavedView view = shared(manager(), "For a while");

            done(as(other(), () -> shelf.unshare(view.id(), view.version())));

            assertThat(seen(recruiter())).isEmpty();
            assertThat(seen(manager())).hasSize(1);
            assertThat(facts(view)).first().isEqualTo("stopped sharing the view For a while");
        }

        @Test
        void ofTwoWhoRenameTheSecondIsToldTheFirstsName() {
            SavedView view = shared(manager(), "Both");
            done(as(manager(), () -> shelf.rename(view.id(), view.version(), "First")));

            Answer<SavedView> second = as(other(), () -> shelf.rename(view.id(), view.version(), "Second"));

            assertThat(second.refusal().map(refused -> said().say(refused.why())))
                    .contains("Somebody else changed this view meanwhile. It is called First now.");
            assertThat(seen(recruiter()))
                    .singleElement()
                    .extracting(SavedView::name)
                    .isEqualTo("First");
            assertThat(facts(view)).hasSize(2);
        }

        @Test
        void twoViewsThatSomebodySeesAreNotCalledTheSame() {
            shared(manager(), "Urgent");
            SavedView mine = kept(recruiter(), "Left backs");

            assertThat(why(as(recruiter(), () -> shelf.keep(page, " urgent ", ""))))
                    .contains("views.refused.taken");
            assertThat(why(as(recruiter(), () -> shelf.rename(mine.id(), mine.version(), "URGENT"))))
                    .contains("views.refused.taken");
            assertThat(done(as(recruiter(), () -> shelf.rename(mine.id(), mine.version(), "left backs")))
                            .name())
                    .as("another spelling of its own name")
                    .isEqualTo("left backs");
        }

        @Test
        void aNameIsNeitherEmptyNorTooLong() {
            assertThat(why(as(recruiter(), () -> shelf.keep(page, "  ", "")))).contains("views.refused.noName");
            assertThat(why(as(recruiter(), () -> shelf.keep(page, "x".repeat(61), ""))))
                    .contains("views.refused.longName");
            assertThat(why(as(recruiter(), () -> shelf.keep(page, "x", "q=" + "x".repeat(2000)))))
                    .contains("views.refused.longQuery");
            assertThat(seen(recruiter())).isEmpty();
        }

        @Test
        void aListOpensWithOnesFirstViewUntilItIsGone() {
            SavedView one = shared(manager(), "One");
            SavedView two = kept(recruiter(), "Two");
            done(as(recruiter(), () -> shelf.openWith(one.id())));
            done(as(recruiter(), () -> shelf.openWith(two.id())));

            assertThat(first(recruiter())).contains("Two");
            assertThat(first(manager())).as("his own choice").isEmpty();
            done(as(recruiter(), () -> shelf.openWith(one.id())));
            done(as(manager(), () -> shelf.remove(one.id(), one.version())));
            assertThat(first(recruiter())).isEmpty();

            done(as(recruiter(), () -> shelf.openWith(two.id())));
            as(recruiter(), () -> {
                shelf.openPlain(page);
                return true;
            });
            assertThat(first(recruiter())).isEmpty();
        }

        private SavedView kept(StaffMember by, String name) {
            return done(as(by, () -> shelf.keep(page, name, QUERY)));
        }

        private SavedView shared(StaffMember by, String name) {
            SavedView view = kept(by, name);
            return done(as(by, () -> shelf.share(view.id(), view.version())));
        }

        private List<SavedView> seen(StaffMember by) {
            return as(by, () -> shelf.of(page));
        }

        private Optional<String> first(StaffMember by) {
            return seen(by).stream()
                    .filter(SavedView::first)
                    .map(SavedView::name)
                    .findFirst();
        }

        private List<String> facts(SavedView view) {
            List<Entry> facts = as(manager(), () -> journal.about(ViewEvent.of(view.id()), 9));
            return facts.stream().map(fact -> said().say(fact.what())).toList();
        }

        private StaffMember recruiter() {
            return SignedInAs.employed(staffRoom, "recruiter", Role.RECRUITER);
        }

        private StaffMember manager() {
            return SignedInAs.employed(staffRoom, "manager", Role.MANAGER);
        }

        private StaffMember other() {
            return SignedInAs.employed(staffRoom, "other-manager", Role.MANAGER);
        }

        private static Phrasebook said() {
            return new Phrasebook(Locale.ENGLISH, ZoneId.of("Europe/Rome"));
        }

        private static <T> T as(StaffMember member, Supplier<T> act) {
            return Objects.requireNonNull(SignedInAs.get(member, act));
        }

        private static <T> T done(Answer<T> answer) {
            return answer.orElseThrow();
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(refused -> refused.why().key());
        }
    }
}
