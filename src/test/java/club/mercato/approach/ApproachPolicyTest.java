package club.mercato.approach;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.Verdict.Free;
import club.mercato.approach.Verdict.Lifted;
import club.mercato.approach.Verdict.Met;
import club.mercato.approach.Verdict.Missing;
import club.mercato.approach.Verdict.Why;
import club.mercato.contacts.Channel;
import club.mercato.directory.ClubId;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.ApproachTerms.Covered;
import club.mercato.rules.RuleBook;
import club.mercato.rules.Rules;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rule applies to an approach, on which day, and what satisfies it. */
class ApproachPolicyTest {

    private static final ClubId HIS = new ClubId(UUID.randomUUID());
    private static final LocalDate LATER = LocalDate.of(2028, 6, 30);

    private final RuleBook book = Rules.book();
    private final ApproachPolicy policy = new ApproachPolicy(book);

    // Between associations: FIFA

    @Test
    void betweenAssociationsTheClubIsTold() {
        Verdict verdict = judge(player("FIGC", "LFP", LATER, LocalDate.of(2025, 6, 3)));

        assertMissing(verdict, "FIFA-NOTICE", true);
    }

    @Test
    void aNoticeServedOnTheDayItselfIsEnough() {
        Paper notice = paper(PaperKind.NOTICE, HIS, LocalDate.of(2025, 6, 3));

        Verdict verdict = judge(player("FIGC", "LFP", LATER, LocalDate.of(2025, 6, 3)), notice);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Met.class, met -> assertThat(met.paper()).isEqualTo(notice));
    }

    @Test
    void aNoticeOfTomorrowOrToAnotherClubIsNone() {
        Approach approach = player("FIGC", "LFP", LATER, LocalDate.of(2025, 6, 3));

        assertMissing(judge(approach, paper(PaperKind.NOTICE, HIS, LocalDate.of(2025, 6, 4))), "FIFA-NOTICE", true);
        assertMissing(
                judge(approach, paper(PaperKind.NOTICE, new ClubId(UUID.randomUUID()), LocalDate.of(2025, 6, 1))),
                "FIFA-NOTICE",
                true);
    }

    @Test
    void consentIsMoreThanANotice() {
        assertThat(judge(
                        player("FIGC", "LFP", LATER, LocalDate.of(2025, 6, 3)),
                        paper(PaperKind.CONSENT, HIS, LocalDate.of(2025, 6, 1))))
                .isInstanceOf(Met.class);
    }

    @Test
    void theNoticeIsAskedForInTheLastSixMonthsToo() {
        assertMissing(
                judge(player("FIGC", "LFP", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 3, 1))), "FIFA-NOTICE", true);
    }

    @Test
    void fifasRuleDoesNotCountAgents() {
        assertThat(judge(player("FIGC", "LFP", LATER, LocalDate.of(2025, 6, 3)).as(Covered.AGENT)))
                .isEqualTo(new Free(Why.NOT_COVERED));
        assertThat(judge(player("FIGC", "LFP", LATER, LocalDate.of(2025, 6, 3)).as(Covered.PITCH)))
                .isEqualTo(new Free(Why.NOT_COVERED));
    }

    @Test
    void from2027TheNoticeIsOnlyCalledFor() {
        assertMissing(judge(player("FIGC", "LFP", LATER, LocalDate.of(2026, 12, 31))), "FIFA-NOTICE", true);
        assertMissing(judge(player("FIGC", "LFP", LATER, LocalDate.of(2027, 1, 1))), "FIFA-NOTICE-27", false);
    }

    @Test
    void whoHasNoClubOrNoContractAnyMoreIsSpokenToFreely() {
        Approach none = new Approach(
                Covered.PLAYER, Optional.of("FIGC"), Optional.empty(), Optional.empty(), LocalDate.of(2025, 7, 1));
        assertThat(judge(none)).isEqualTo(new Free(Why.NO_CLUB));

        LocalDate end = LocalDate.of(2025, 6, 30);
        assertMissing(judge(player("FIGC", "LFP", end, end)), "FIFA-NOTICE", true);
        assertThat(judge(player("FIGC", "LFP", end, end.plusDays(1)))).isEqualTo(new Free(Why.CONTRACT_OVER));
    }

    // Italy, NOIF 95-bis

    @Test
    void inItalyAContractThatRunsOnNeedsConsentForPlayerAndAgent() {
        Approach approach = player("FIGC", "Serie A", LATER, LocalDate.of(2025, 7, 1));

        assertMissing(judge(approach), "ITA-CONSENT", true);
        assertMissing(judge(approach.as(Covered.AGENT)), "ITA-CONSENT", true);
        assertThat(judge(approach.as(Covered.PITCH))).isEqualTo(new Free(Why.NOT_COVERED));
    }

    @Test
    void aNoticeNeverSatisfiesARuleThatAsksForConsent() {
        Paper notice = paper(PaperKind.NOTICE, HIS, LocalDate.of(2025, 6, 3));

        Verdict verdict = judge(player("FIGC", "FIGC", LATER, LocalDate.of(2025, 7, 1)), notice);

        assertThat(verdict).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.rule().id().value()).isEqualTo("ITA-CONSENT");
            assertThat(missing.instead()).contains(notice);
        });
    }

    @Test
    void aConsentThatRanOutIsNone() {
        Paper consent = paper(PaperKind.CONSENT, HIS, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));

        assertThat(judge(player("FIGC", "FIGC", LATER, LocalDate.of(2025, 7, 31)), consent))
                .isInstanceOf(Met.class);
        assertMissing(judge(player("FIGC", "FIGC", LATER, LocalDate.of(2025, 8, 1)), consent), "ITA-CONSENT", true);
    }

    @Test
    void inItalyAContractThatEndsThisSeasonIsClosedUntilTheEndOfDecember() {
        LocalDate end = LocalDate.of(2026, 6, 30);
        Verdict verdict = judge(
                player("FIGC", "FIGC", end, LocalDate.of(2025, 12, 31)),
                paper(PaperKind.CONSENT, HIS, LocalDate.of(2025, 9, 1)));

        assertThat(verdict).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.rule().id().value()).isEqualTo("ITA-CLOSED");
            assertThat(missing.lastDay()).contains(LocalDate.of(2025, 12, 31));
            assertThat(missing.stops()).isTrue();
        });
    }

    @Test
    void andOpenFromNewYearsDayWithANotice() {
        Approach newYear = player("FIGC", "FIGC", LocalDate.of(2026, 6, 30), LocalDate.of(2026, 1, 1));

        assertMissing(judge(newYear), "ITA-OPEN", true);
        assertThat(judge(newYear, paper(PaperKind.NOTICE, HIS, LocalDate.of(2026, 1, 1))))
                .isInstanceOf(Met.class);
        assertThat(judge(newYear.as(Covered.AGENT))).isEqualTo(new Free(Why.NOT_COVERED));
    }

    @Test
    void theSeasonOfAContractEndsWithJune() {
        LocalDate end = LocalDate.of(2026, 6, 30);

        assertMissing(judge(player("FIGC", "FIGC", end, LocalDate.of(2025, 6, 30))), "ITA-CONSENT", true);
        assertMissing(judge(player("FIGC", "FIGC", end, LocalDate.of(2025, 7, 1))), "ITA-CLOSED", true);
    }

    // England, T.1 to T.6

    @Test
    void inEnglandConsentIsNeededEvenForAPitch() {
        Approach approach = player("PL", "Premier League", LATER, LocalDate.of(2025, 5, 20));

        assertMissing(judge(approach), "ENG-CONSENT", true);
        assertMissing(judge(approach.as(Covered.AGENT)), "ENG-CONSENT", true);
        assertMissing(judge(approach.as(Covered.PITCH)), "ENG-PLAYER", true);
    }

    @Test
    void fromTheThirdSaturdayInMayToJuneAnExpiringPlayerIsFree() {
        LocalDate end = LocalDate.of(2025, 6, 30);

        assertMissing(judge(player("PL", "PL", end, LocalDate.of(2025, 5, 16))), "ENG-CONSENT", true);
        for (Covered kind : Covered.values()) {
            assertThat(judge(player("PL", "PL", end, LocalDate.of(2025, 5, 17)).as(kind)))
                    .isInstanceOf(Lifted.class);
            assertThat(judge(player("PL", "PL", end, end).as(kind))).isInstanceOf(Lifted.class);
        }
        assertMissing(
                judge(player("PL", "PL", LocalDate.of(2026, 6, 30), LocalDate.of(2025, 6, 1))), "ENG-CONSENT", true);
    }

    // What is not sure, or not known

    @Test
    void aRuleOfLowConfidenceInformsAndRefusesNothing() {
        assertMissing(judge(player("LFP", "LFP", LATER, LocalDate.of(2025, 7, 1))), "FRA-NOTICE", false);
        assertMissing(judge(player("RFEF", "LaLiga", LATER, LocalDate.of(2025, 7, 1))), "ESP-NOTICE", false);
    }

    @Test
    void whereHisAssociationIsNotKnownTheStrictestCounts() {
        assertThat(judge(player("FIGC", null, LATER, LocalDate.of(2025, 7, 1))))
                .isInstanceOfSatisfying(Missing.class, missing -> {
                    assertThat(missing.rule().id().value()).isEqualTo("ITA-CONSENT");
                    assertThat(missing.atAGuess()).isTrue();
                });
    }

    @Test
    void aRuleThatOnlyInformsNeverHidesOneThatRefuses() {
        // German and unknown: the German rule only informs, FIFA's refuses
        assertMissing(judge(player("DFL", null, LATER, LocalDate.of(2025, 7, 1))), "FIFA-NOTICE", true);
    }

    @Test
    void withoutARuleOrAnOwnClubNothingIsClaimed() {
        assertThat(judge(player("KSÍ", "KSÍ", LATER, LocalDate.of(2025, 7, 1)))).isEqualTo(new Free(Why.NO_RULE));
        assertThat(judge(player(null, "LFP", LATER, LocalDate.of(2025, 7, 1))))
                .isEqualTo(new Free(Why.OWN_CLUB_UNKNOWN));
    }

    @Test
    void aContractWithoutAKnownEndIsTakenToRunOn() {
        assertMissing(judge(player("FIGC", "FIGC", null, LocalDate.of(2025, 10, 1))), "ITA-CONSENT", true);
    }

    private Verdict judge(Approach approach, Paper... papers) {
        return policy.judge(approach, List.of(papers));
    }

    private static void assertMissing(Verdict verdict, String rule, boolean stops) {
        assertThat(verdict).isInstanceOfSatisfying(Missing.class, missing -> {
            assertThat(missing.rule().id().value()).isEqualTo(rule);
            assertThat(missing.stops()).isEqualTo(stops);
        });
    }

    private static Approach player(
            @Nullable String own, @Nullable String his, @Nullable LocalDate until, LocalDate on) {
        return new Approach(
                Covered.PLAYER,
                Optional.ofNullable(own),
                Optional.of(new Approach.HisClub(HIS, "Olympique Marseille", Optional.ofNullable(his))),
                Optional.ofNullable(until),
                on);
    }

    private static Paper paper(PaperKind kind, ClubId club, LocalDate on) {
        return paper(kind, club, on, null);
    }

    private static Paper paper(PaperKind kind, ClubId club, LocalDate on, @Nullable LocalDate until) {
        return new Paper(
                new PaperId(UUID.randomUUID()),
                new TargetId(UUID.randomUUID()),
                kind,
                club,
                on,
                Optional.ofNullable(until),
                "",
                Channel.LETTER,
                Optional.empty(),
                "",
                new StaffId(UUID.randomUUID()),
                Instant.EPOCH);
    }
}
