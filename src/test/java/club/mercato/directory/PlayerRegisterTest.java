package club.mercato.directory;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Subject;
import club.mercato.staff.Role;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Players on both databases. */
class PlayerRegisterTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private PlayerRegister players;

        @Autowired
        private ClubRegister clubs;

        @Autowired
        private Journal journal;

        @Autowired
        private StaffRoom staff;

        @Test
        void aPlayerIsReadAsHeWasEntered() {
            ClubId club =
                    recruiter(() -> clubs.enter(ClubForm.named("Læsø Boldklub")).orElseThrow());
            PlayerForm form = PlayerForm.named("Ole Ærøskjold")
                    .born(LocalDate.of(2001, 3, 31), "Denmark")
                    .of("Denmark", "Norway")
                    .plays(FieldPosition.CB, Foot.LEFT, 191)
                    .at(club, LocalDate.of(2029, 6, 30))
                    .worth(new MarketValue(Money.of(18_500_000, "EUR"), LocalDate.of(2026, 7, 5), "Transfermarkt"))
                    .represented("Nordic Eleven")
                    .knownAs("ole-1");

            PlayerId id = recruiter(() -> players.enter(form).orElseThrow());

            PlayerProfile profile = recruiter(() -> players.find(id).orElseThrow());
            assertThat(profile.form()).isEqualTo(form);
            assertThat(profile.club())
                    .isEqualTo(recruiter(() -> clubs.find(club).orElseThrow()));
            assertThat(profile.age(LocalDate.of(2026, 3, 30))).isEqualTo(24);
            assertThat(said(id)).containsExactly("directory.fact.playerEntered");
        }

        @Test
        void aPlayerIsFoundByBeginningsOfWordsInAnyCaseAndWithoutMarks() {
            PlayerId id = enter("Thórður Müller-Ødegaard");

            assertThat(found("muller")).contains(id);
            assertThat(found("ODEG")).contains(id);
            assertThat(found("thor mul")).contains(id);
            assertThat(found("Ødegaard þór")).contains(id);
            assertThat(found("uller")).doesNotContain(id);
            assertThat(found("%")).isEmpty();
            assertThat(recruiter(() -> players.count(PlayerSearch.named("thor odeg"))))
                    .isEqualTo(1);
        }

        @Test
        void aRenamedPlayerIsFoundByHisNewNameOnly() {
            PlayerId id = enter("Bruno Vechio");

            PlayerProfile amended = recruiter(
                    () -> players.amend(id, 0, PlayerForm.named("Bruno Nuovo")).orElseThrow());

            assertThat(amended.version()).isEqualTo(1);
            assertThat(found("nuovo")).containsExactly(id);
            assertThat(found("vechio")).isEmpty();
            assertThat(said(id)).containsExactly("directory.fact.changed1", "directory.fact.playerEntered");
        }

        @Test
        void aStaleSaveIsRefusedAndChangesNothing() {
            PlayerId id = enter("Carlo Primo");
            recruiter(() -> players.amend(id, 0, PlayerForm.named("Carlo Secondo")))
                    .orElseThrow();

            Answer<PlayerProfile> stale = recruiter(() -> players.amend(id, 0, PlayerForm.named("Carlo Terzo")));

            assertThat(why(stale)).isEqualTo("directory.refused.changedMeanwhile");
            assertThat(recruiter(() -> players.find(id).orElseThrow()).name()).isEqualTo("Carlo Secondo");
            assertThat(said(id)).hasSize(2);
        }

        @Test
        void savingWhatIsThereMakesNoVersionAndNoFact() {
            PlayerId id = enter("Dario Fermo");

            PlayerProfile same = recruiter(() -> players.amend(id, 0, PlayerForm.named(" Dario  Fermo ")))
                    .orElseThrow();

            assertThat(same.version()).isZero();
            assertThat(said(id)).hasSize(1);
        }

        @Test
        void theSamePlayerIsNotEnteredTwice() {
            recruiter(() -> players.enter(PlayerForm.named("Eñaut Ruiz").born(LocalDate.of(2000, 1, 1), null)))
                    .orElseThrow();

            Answer<PlayerId> again =
                    recruiter(() -> players.enter(PlayerForm.named("ENAUT RUIZ").born(LocalDate.of(2000, 1, 1), null)));
            Answer<PlayerId> namesake =
                    recruiter(() -> players.enter(PlayerForm.named("Eñaut Ruiz").born(LocalDate.of(2000, 1, 2), null)));

            assertThat(why(again)).isEqualTo("directory.refused.playerKnown");
            assertThat(namesake.refusal()).isEmpty();
        }

        @Test
        void aRefusalNamesTheField() {
            PlayerForm tall = PlayerForm.named("Falk Lang").plays(null, null, 231);

            Refused refused = recruiter(() -> players.enter(tall)).refusal().orElseThrow();

            assertThat(refused.lacks()).contains(new Refused.Datum("height"));
        }

        @Test
        void playersWithoutWhatIsSortedByComeLast() {
            String family = "Sortman";
            PlayerId unknown = enter("Anton " + family);
            PlayerId older = recruiter(() -> players.enter(
                            PlayerForm.named("Bert " + family).born(LocalDate.of(1990, 1, 1), null))
                    .orElseThrow());
            PlayerId younger = recruiter(() -> players.enter(
                            PlayerForm.named("Carl " + family).born(LocalDate.of(2005, 1, 1), null))
                    .orElseThrow());

            assertThat(ids(PlayerSearch.named(family).by(PlayerSearch.Order.AGE, false)))
                    .containsExactly(younger, older, unknown);
            assertThat(ids(PlayerSearch.named(family).by(PlayerSearch.Order.AGE, true)))
                    .containsExactly(older, younger, unknown);
            assertThat(ids(PlayerSearch.named(family).by(PlayerSearch.Order.NAME, true)))
                    .containsExactly(younger, older, unknown);
            for (PlayerSearch.Order order : PlayerSearch.Order.values()) {
                assertThat(ids(PlayerSearch.named(family).by(order, true))).hasSize(3);
            }
        }

        private PlayerId enter(String name) {
            return recruiter(() -> players.enter(PlayerForm.named(name)).orElseThrow());
        }

        private List<PlayerId> found(String text) {
            return ids(PlayerSearch.named(text));
        }

        private List<PlayerId> ids(PlayerSearch search) {
            return recruiter(() -> players.search(search, 0, 50)).stream()
                    .map(PlayerRow::id)
                    .toList();
        }

        private List<String> said(PlayerId id) {
            return recruiter(() -> journal.about(new Subject("player", id.value()), 10)).stream()
                    .map(Entry::what)
                    .map(sentence -> sentence.key())
                    .toList();
        }

        private static String why(Answer<?> answer) {
            return answer.refusal().orElseThrow().why().key();
        }

        private <T extends @Nullable Object> T recruiter(Supplier<T> act) {
            return SignedInAs.get(SignedInAs.employed(staff, "recruiter", Role.RECRUITER), act);
        }
    }
}
