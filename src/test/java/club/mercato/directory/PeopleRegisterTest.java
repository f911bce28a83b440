package club.mercato.directory;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Answer;
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

/** Clubs, people and spells on both databases. */
class PeopleRegisterTest {

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
        private PeopleRegister people;

        @Autowired
        private StaffRoom staff;

        @Test
        void whoeverOfOursWasWhereThePlayerWasIsAWayIn() {
            ClubId own = recruiter(() -> clubs.ownClub()
                    .map(ClubProfile::id)
                    .orElseGet(
                            () -> clubs.enter(ClubForm.named("Eigener Verein").asOwn())
                                    .orElseThrow()));
            ClubId seller =
                    recruiter(() -> clubs.enter(ClubForm.named("Weg Athletic")).orElseThrow());
            PlayerId wanted =
                    recruiter(() -> players.enter(PlayerForm.named("Wanted Weg").at(seller, null))
                            .orElseThrow());
            spell(wanted, seller, SpellRole.PLAYER, "2020-07-01", null);
            PersonId coach = person("Coach Weg", PersonKind.COACH, own);
            spell(coach, seller, SpellRole.HEAD_COACH, "2022-07-04", "2023-06-30");
            PersonId early = person("Early Weg", PersonKind.COACH, own);
            spell(early, seller, SpellRole.ASSISTANT_COACH, "2018-07-01", "2020-06-30");
            PersonId elsewhere = person("Elsewhere Weg", PersonKind.COACH, seller);
            spell(elsewhere, seller, SpellRole.HEAD_COACH, "2021-07-01", null);
            PlayerId mate = recruiter(() ->
                    players.enter(PlayerForm.named("Mate Weg").at(own, null)).orElseThrow());
            spell(mate, seller, SpellRole.PLAYER, "2019-07-01", "2020-07-01");

            List<WayIn> ways = recruiter(() -> people.waysIn(wanted));

            assertThat(ways)
                    .extracting(WayIn::person, WayIn::teammate, WayIn::name, WayIn::role, WayIn::from, WayIn::until)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(
                                    coach,
                                    null,
                                    "Coach Weg",
                                    SpellRole.HEAD_COACH,
                                    day("2022-07-04"),
                                    day("2023-06-30")),
                            org.assertj.core.api.Assertions.tuple(
                                    null, mate, "Mate Weg", SpellRole.PLAYER, day("2020-07-01"), day("2020-07-01")));
            assertThat(recruiter(() -> people.at(seller)))
                    .extracting(PersonProfile::id)
                    .containsExactly(elsewhere);
        }

        @Test
        void aSpellThatEndsBeforeItBeginsIsRefused() {
            ClubId club =
                    recruiter(() -> clubs.enter(ClubForm.named("Kurz Verein")).orElseThrow());
            PersonId person = person("Kurz Person", PersonKind.OTHER, null);

            Answer<SpellId> answer = recruiter(() -> people.enterSpell(
                    person, new SpellForm(club, SpellRole.SCOUT, day("2020-01-02"), day("2020-01-01"))));

            assertThat(answer.refusal().orElseThrow().why().key()).isEqualTo("directory.refused.endBeforeStart");
            assertThat(recruiter(() -> people.spellsOf(person))).isEmpty();
        }

        @Test
        void peopleAreFoundAndAmended() {
            PersonId id = person("Ægir Nílsson", PersonKind.AGENT, null);

            recruiter(() -> people.amend(id, 0, new PersonForm("Ægir Níelsson", PersonKind.AGENT, null, "slow")))
                    .orElseThrow();
            Answer<PersonProfile> stale =
                    recruiter(() -> people.amend(id, 0, new PersonForm("Other", PersonKind.AGENT, null, null)));

            assertThat(stale.refusal().orElseThrow().why().key()).isEqualTo("directory.refused.changedMeanwhile");
            assertThat(recruiter(() -> people.search("aegir niel", 0, 10)))
                    .singleElement()
                    .satisfies(found -> assertThat(found.note()).isEqualTo("slow"));
            assertThat(recruiter(() -> people.count("nilsson"))).isZero();
        }

        @Test
        void aClubIsEnteredOnceAndARoundelMustBeReadable() {
            ClubId id = recruiter(
                    () -> clubs.enter(ClubForm.named("Örebro Prövning")).orElseThrow());

            assertThat(why(entering(ClubForm.named("OREBRO PROVNING")))).isEqualTo("directory.refused.clubKnown");
            assertThat(why(entering(ClubForm.named("Blass Verein").withRoundel("BLA", "#ffffff", "#eeeeee"))))
                    .isEqualTo("directory.refused.contrast");
            ClubProfile profile = recruiter(() -> clubs.find(id).orElseThrow());
            ClubProfile amended =
                    recruiter(() -> clubs.amend(id, 0, profile.form().withRoundel("ÖP", "#000000", "#ffffff"))
                            .orElseThrow());
            assertThat(amended.roundel()).isEqualTo("ÖP");
            assertThat(amended.version()).isEqualTo(1);
            assertThat(recruiter(() -> clubs.search("orebro", 0, 10))).containsExactly(amended);
        }

        @Test
        void onlyOneClubIsTheOwnClub() {
            recruiter(() -> clubs.ownClub()
                    .map(ClubProfile::id)
                    .orElseGet(
                            () -> clubs.enter(ClubForm.named("Eigener Verein").asOwn())
                                    .orElseThrow()));

            assertThat(why(entering(ClubForm.named("Zweiter Eigener").asOwn())))
                    .isEqualTo("directory.refused.secondOwnClub");
        }

        private Answer<ClubId> entering(ClubForm form) {
            return recruiter(() -> clubs.enter(form));
        }

        private PersonId person(String name, PersonKind kind, @Nullable ClubId club) {
            return recruiter(
                    () -> people.enter(new PersonForm(name, kind, club, null)).orElseThrow());
        }

        private void spell(PersonId who, ClubId club, SpellRole role, String from, @Nullable String until) {
            recruiter(
                    () -> people.enterSpell(who, form(club, role, from, until)).orElseThrow());
        }

        private void spell(PlayerId who, ClubId club, SpellRole role, String from, @Nullable String until) {
            recruiter(
                    () -> people.enterSpell(who, form(club, role, from, until)).orElseThrow());
        }

        private static SpellForm form(ClubId club, SpellRole role, String from, @Nullable String until) {
            return new SpellForm(club, role, day(from), until == null ? null : day(until));
        }

        private static LocalDate day(String text) {
            return LocalDate.parse(text);
        }

        private static String why(Answer<?> answer) {
            return answer.refusal().orElseThrow().why().key();
        }

        private <T extends @Nullable Object> T recruiter(Supplier<T> act) {
            return SignedInAs.get(SignedInAs.employed(staff, "recruiter", Role.RECRUITER), act);
        }
    }
}
