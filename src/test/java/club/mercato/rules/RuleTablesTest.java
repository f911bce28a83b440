package club.mercato.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules as they stand in the tables. */
class RuleTablesTest {

    private final RuleBook book = new RuleBook();

    @Test
    void everyRuleSaysWhereItStandsHowSureItIsAndWhenItWasLookedUp() {
        assertThat(book.all()).hasSizeGreaterThan(70).allSatisfy(rule -> {
            assertThat(rule.text()).isNotBlank();
            assertThat(rule.association()).isNotBlank();
            assertThat(rule.verifiedOn()).isBeforeOrEqualTo(LocalDate.of(2026, 11, 23));
        });
        assertThat(book.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(book.all().stream().filter(rule -> rule.confidence().enforces()))
                .allSatisfy(rule -> assertThat(rule.sources()).isNotEmpty());
    }

    @Test
    void everyTopicHasRules() {
        assertThat(book.all().stream().map(Rule::topic).distinct()).containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void whatARuleLiftsIsARule() {
        List<RuleId> lifted = book.all().stream()
                .flatMap(rule -> rule.approach().stream())
                .flatMap(terms -> terms.lifts().stream())
                .toList();

        assertThat(lifted)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(book.find(id)).isPresent());
    }

    @Test
    void theNoticeHoldsThroughTheLastDayOf2026AndNoLonger() {
        Rule notice = book.find(new RuleId("FIFA-NOTICE")).orElseThrow();

        assertThat(notice.holdsOn(LocalDate.of(2005, 6, 30))).isFalse();
        assertThat(notice.holdsOn(LocalDate.of(2005, 7, 1))).isTrue();
        assertThat(notice.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(notice.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void anUnknownEndIsNotAnOpenOne() {
        assertThat(book.find(new RuleId("FRA-LOAN")).orElseThrow().span().open())
                .isFalse();
        assertThat(book.find(new RuleId("ITA-CONSENT")).orElseThrow().span().open())
                .isTrue();
    }

    @Test
    void theLimitsOfSquadCostFollowEachOther() {
        assertThat(limitOn(LocalDate.of(2024, 1, 1))).contains("90");
        assertThat(limitOn(LocalDate.of(2025, 6, 30))).contains("80");
        assertThat(limitOn(LocalDate.of(2025, 7, 1))).contains("70");
    }

    @Test
    void aRuleIsFoundByThePointItSettlesUnderAnyNameOfItsAssociation() {
        LocalDate summer = LocalDate.of(2025, 8, 1);

        assertThat(book.settling(Point.RELEASE_CLAUSE_FREES, "LaLiga", summer))
                .extracting(rule -> rule.id().value())
                .containsExactly("ESP-RELEASE");
        assertThat(book.settling(Point.LAST_MONTHS, "FIFA", LocalDate.of(2027, 2, 1)))
                .extracting(Rule::confidence)
                .containsExactly(Confidence.D);
    }

    @Test
    void leaguesBelongToTheirAssociationAndStrangersStandForThemselves() {
        assertThat(book.areOne("LFP", "FFF/LFP")).isTrue();
        assertThat(book.areOne("PL", "efl")).isTrue();
        assertThat(book.areOne("KSÍ", "ksí ")).isTrue();
        assertThat(book.areOne("KSÍ", "NZS")).isFalse();
        assertThat(book.association("Serie A").zone()).isEqualTo(ZoneId.of("Europe/Rome"));
    }

    @Test
    void daysOfTheYearMayFallOnAWeekday() {
        YearlyDays days = YearlyDays.read("05-SAT3..06-30");

        assertThat(days.include(LocalDate.of(2025, 5, 16))).isFalse();
        assertThat(days.include(LocalDate.of(2025, 5, 17))).isTrue();
        assertThat(days.include(LocalDate.of(2026, 5, 15))).isFalse();
        assertThat(days.include(LocalDate.of(2026, 5, 16))).isTrue();
        assertThat(days.include(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(days.include(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void daysThatCannotBeReadAreNoDays() {
        assertThatThrownBy(() -> YearlyDays.read("07-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YearlyDays.read("13-01..12-31")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YearlyDays.read("12-31..01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<String> limitOn(LocalDate day) {
        return book.all().stream()
                .filter(rule -> rule.id().value().startsWith("UEFA-SCR-") && rule.holdsOn(day))
                .filter(rule -> rule.id().value().matches(".*\\d+"))
                .flatMap(rule -> rule.figure().stream())
                .map(BigDecimal::toPlainString)
                .findFirst();
    }
}
