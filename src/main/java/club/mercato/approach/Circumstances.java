package club.mercato.approach;

import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.parts.RoundTrip;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.ApproachTerms.Covered;
import club.mercato.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up what the policy wants to know, and asks it. */
@Component
class Circumstances {

    private final PlayerRegister players;
    private final ClubRegister clubs;
    private final RuleBook book;
    private final ApproachPapers papers;
    private final Overrulings overrulings;
    private final ApproachPolicy policy;

    Circumstances(
            PlayerRegister players, ClubRegister clubs, RuleBook book, ApproachPapers papers, Overrulings overrulings) {
        this.players = players;
        this.clubs = clubs;
        this.book = book;
        this.papers = papers;
        this.overrulings = overrulings;
        this.policy = new ApproachPolicy(book);
    }

    /** @param overruled by whom and why, if somebody went on against what is missing */
    record Judged(Approach approach, Verdict verdict, Optional<Overruling> overruled) {

        /** What is missing, so that it stops. */
        Optional<Verdict.Missing> stopping() {
            return verdict instanceof Verdict.Missing missing && missing.stops() && overruled.isEmpty()
                    ? Optional.of(missing)
                    : Optional.empty();
        }
    }

    Judged judge(TargetCard card, Covered kind, Instant when) {
        return judge(card, kind, papers(card.id()), when);
    }

    /** Whether the player himself may be spoken to, with the papers that were read already. */
    Judged judge(TargetCard card, List<Paper> onRecord, Instant when) {
        return judge(card, Covered.PLAYER, onRecord, when);
    }

    private Judged judge(TargetCard card, Covered kind, List<Paper> onRecord, Instant when) {
        return judge(
                card.id(), card.club().map(TargetCard.Club::id), card.player().contractUntil(), kind, when, onRecord);
    }

    /** @throws java.util.NoSuchElementException if there is no such player */
    Judged judge(TargetId target, PlayerId player, Covered kind, Instant when) {
        PlayerProfile profile = players.find(player).orElseThrow();
        return judge(
                target,
                Optional.ofNullable(profile.club()).map(ClubProfile::id),
                Optional.ofNullable(profile.contractUntil()),
                kind,
                when,
                papers(target));
    }

    private Judged judge(
            TargetId target,
            Optional<ClubId> club,
            Optional<LocalDate> contractUntil,
            Covered kind,
            Instant when,
            List<Paper> onRecord) {
        Optional<String> own = RoundTrip.once(ClubProfile.class, clubs::ownClub)
                .flatMap(known -> Optional.ofNullable(known.association()));
        // the rules count days where the own association is
        ZoneId zone = own.map(name -> book.association(name).zone()).orElse(ZoneOffset.UTC);
        Approach approach = new Approach(
                kind,
                own,
                club.flatMap(clubs::find).map(Circumstances::his),
                contractUntil,
                when.atZone(zone).toLocalDate());
        Verdict verdict = policy.judge(approach, onRecord);
        Optional<Overruling> overruled = verdict instanceof Verdict.Missing missing
                ? approach.club()
                        .flatMap(his -> overrulings.findByTargetIdOrderByDoneAtDesc(target.value()).stream()
                                .filter(row -> row.isOf(missing.rule().id(), his.id()))
                                .findFirst())
                : Optional.empty();
        return new Judged(approach, verdict, overruled);
    }

    List<Paper> papers(TargetId target) {
        return papers.findByTargetIdAndWithdrawnAtIsNullOrderByServedOnDesc(target.value()).stream()
                .map(ApproachPaper::read)
                .toList();
    }

    private static Approach.HisClub his(ClubProfile club) {
        return new Approach.HisClub(club.id(), club.name(), Optional.ofNullable(club.association()));
    }
}
