package club.mercato.approach;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.ApproachTerms.Covered;
import club.mercato.rules.RuleBook;
import java.time.Instant;
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

    /** @throws java.util.NoSuchElementException if there is no such player */
    Judged judge(TargetId target, PlayerId player, Covered kind, Instant when) {
        Approach approach = approach(players.find(player).orElseThrow(), kind, when);
        Verdict verdict = policy.judge(approach, papers(target));
        Optional<Overruling> overruled = verdict instanceof Verdict.Missing missing
                ? approach.club()
                        .flatMap(club -> overrulings.findByTargetIdOrderByDoneAtDesc(target.value()).stream()
                                .filter(row -> row.isOf(missing.rule().id(), club.id()))
                                .findFirst())
                : Optional.empty();
        return new Judged(approach, verdict, overruled);
    }

    List<Paper> papers(TargetId target) {
        return papers.findByTargetIdAndWithdrawnAtIsNullOrderByServedOnDesc(target.value()).stream()
                .map(ApproachPaper::read)
                .toList();
    }

    private Approach approach(PlayerProfile player, Covered kind, Instant when) {
        Optional<String> own = clubs.ownClub().flatMap(club -> Optional.ofNullable(club.association()));
        // the rules count days where the own association is
        ZoneId zone = own.map(name -> book.association(name).zone()).orElse(ZoneOffset.UTC);
        return new Approach(
                kind,
                own,
                Optional.ofNullable(player.club()).map(Circumstances::his),
                Optional.ofNullable(player.contractUntil()),
                when.atZone(zone).toLocalDate());
    }

    private static Approach.HisClub his(ClubProfile club) {
        return new Approach.HisClub(club.id(), club.name(), Optional.ofNullable(club.association()));
    }
}
