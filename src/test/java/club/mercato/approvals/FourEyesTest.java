package club.mercato.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.FourEyes.Hand;
import club.mercato.approvals.FourEyes.Part;
import club.mercato.approvals.FourEyes.Said;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.staff.StaffId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody decides on what he wrote, and one person counts once. */
class FourEyesTest {

    private static final Phrasebook ENGLISH = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);
    private static final StaffId IDA = new StaffId(UUID.randomUUID());
    private static final StaffId ENZO = new StaffId(UUID.randomUUID());
    private static final StaffId SARA = new StaffId(UUID.randomUUID());
    private static final StaffId DORA = new StaffId(UUID.randomUUID());
    private static final StaffId DINO = new StaffId(UUID.randomUUID());
    private static final StaffId VERA = new StaffId(UUID.randomUUID());
    private static final Map<StaffId, String> NAMES =
            Map.of(IDA, "Ida", ENZO, "Enzo", SARA, "Sara", DORA, "Dora", DINO, "Dino", VERA, "Vera");

    /** Ida drafted, Enzo edited into version 2, Sara sent that for approval. */
    private static final List<Part> PARTS =
            List.of(new Part(IDA, Hand.DRAFTED, 1), new Part(ENZO, Hand.EDITED, 2), new Part(SARA, Hand.SENT, 2));

    @Test
    void aDirectorWhoHadNoHandInItDecides() {
        assertThat(refusal(DORA, 2)).isEmpty();
    }

    @Test
    void theDrafterDoesNotDecide() {
        assertThat(refusal(IDA, 1)).isEqualTo("You drafted version 1, so you cannot decide on it.");
    }

    @Test
    void anEditorDoesNotDecide() {
        assertThat(refusal(ENZO, 2)).isEqualTo("You edited version 2, so you cannot decide on it.");
    }

    @Test
    void whoeverSentItForApprovalDoesNotDecide() {
        assertThat(refusal(SARA, 2)).isEqualTo("You sent version 2 for approval, so you cannot decide on it.");
    }

    @Test
    void anAuthorOfAnEarlierVersionDoesNotDecideOnWhatCameOfIt() {
        assertThat(refusal(IDA, 7)).isEqualTo("You drafted version 1, so you cannot decide on it.");
        assertThat(refusal(SARA, 7)).isEqualTo("You sent version 2 for approval, so you cannot decide on it.");
    }

    @Test
    void whoeverBecomesAnAuthorLaterCouldDecideBefore() {
        assertThat(refusal(ENZO, 1)).isEmpty();
    }

    @Test
    void onePersonDecidesOnce() {
        FourEyes eyes = eyes(new Said(DORA, DORA, 2, "first"));

        assertThat(said(eyes.refusal(DORA, DORA, 2, "first"))).isEqualTo("You have decided on version 2 already.");
        assertThat(eyes.refusal(DINO, DINO, 2, "first")).isEmpty();
    }

    @Test
    void aSecondSendingIsDecidedAnew() {
        assertThat(eyes(new Said(DORA, DORA, 2, "first")).refusal(DORA, DORA, 2, "second"))
                .isEmpty();
    }

    @Test
    void aDeputySpeaksForWhoeverHadNoHandInIt() {
        assertThat(eyes().refusal(VERA, DORA, 2, "first")).isEmpty();
        assertThat(said(eyes().refusal(VERA, ENZO, 2, "first")))
                .isEqualTo("Enzo edited version 2, so nobody decides on it in that stead.");
    }

    @Test
    void aDeputyWhoWroteAtItDoesNotDecideForAnybody() {
        assertThat(said(eyes().refusal(IDA, DORA, 2, "first")))
                .isEqualTo("You drafted version 1, so you cannot decide on it.");
    }

    @Test
    void oneVoiceIsHeardOnce() {
        FourEyes deputySpoke = eyes(new Said(VERA, DORA, 2, "first"));

        assertThat(said(deputySpoke.refusal(DORA, DORA, 2, "first")))
                .isEqualTo("Vera has decided on version 2 for Dora already.");
        assertThat(said(deputySpoke.refusal(VERA, DINO, 2, "first")))
                .isEqualTo("You have decided on version 2 already.");
    }

    @Test
    void whoeverDecidedOnAVersionDoesNotSendItForApprovalAgain() {
        FourEyes eyes = eyes(new Said(DORA, DORA, 2, "first"));

        assertThat(said(eyes.refusalToSend(DORA, 2)))
                .isEqualTo("You decided on version 2, so you cannot send it for approval.");
        assertThat(eyes.refusalToSend(DORA, 3)).isEmpty();
        assertThat(eyes.refusalToSend(SARA, 2)).isEmpty();
    }

    private static String refusal(StaffId decider, int version) {
        return said(eyes().refusal(decider, decider, version, "first"));
    }

    private static FourEyes eyes(Said... decided) {
        return new FourEyes(PARTS, List.of(decided), who -> NAMES.getOrDefault(who, ""));
    }

    private static String said(Optional<Refused> refused) {
        return refused.map(Refused::why).map(ENGLISH::say).orElse("");
    }
}
