package club.mercato.borrowing;

import club.mercato.bids.BidStatus;
import club.mercato.bids.LiveBid;
import club.mercato.bids.LiveBids;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.PeopleRegister;
import club.mercato.kernel.HouseClock;
import club.mercato.loans.Lending;
import club.mercato.loans.LoanPolicy;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.rules.RuleBook;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.May;
import club.mercato.terms.Loan;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one more loan is held against the limits. Of loans for restricted targets each viewer's own are counted. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class LoanBook {

    private final RuleBook book;
    private final LiveBids bids;
    private final NegotiationDesk desk;
    private final ClubRegister clubs;
    private final PeopleRegister people;
    private final SeasonCalendar calendar;
    private final HouseClock clock;

    LoanBook(
            RuleBook book,
            LiveBids bids,
            NegotiationDesk desk,
            ClubRegister clubs,
            PeopleRegister people,
            SeasonCalendar calendar,
            HouseClock clock) {
        this.book = book;
        this.bids = bids;
        this.desk = desk;
        this.clubs = clubs;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What the limits say to these terms for a target that the viewer was shown; empty if they are no loan. */
    public Optional<LoanCheck> check(TargetCard target, Terms terms) {
        return terms.price().loan().map(loan -> check(target, terms.starts(), loan));
    }

    private LoanCheck check(TargetCard target, LocalDate starts, Loan loan) {
        Optional<String> own = clubs.ownClub().flatMap(club -> Optional.ofNullable(club.association()));
        if (own.isEmpty()) {
            return LoanCheck.without(LoanCheck.Ground.OWN_UNKNOWN);
        }
        Optional<Lending> wanted = lending(target, starts, loan);
        if (wanted.isEmpty()) {
            return LoanCheck.without(LoanCheck.Ground.LENDER_UNKNOWN);
        }
        List<Lending> others = others(target);
        return new LoanCheck(
                new LoanPolicy(book).judge(wanted.get(), others, own.get()), others.size(), LoanCheck.Ground.JUDGED);
    }

    private List<Lending> others(TargetCard target) {
        return calendar.windows().stream()
                .flatMap(window -> bids.of(window.id()).stream())
                .filter(bid ->
                        bid.status() == BidStatus.ACCEPTED && bid.terms().kind().isLoan())
                .filter(bid -> !bid.target().equals(target.id()))
                .flatMap(bid -> running(bid).stream())
                .toList();
    }

    private Optional<Lending> running(LiveBid bid) {
        return desk.find(bid.target())
                .flatMap(card -> bid.terms()
                        .price()
                        .loan()
                        .flatMap(loan -> lending(card, bid.terms().starts(), loan)));
    }

    private Optional<Lending> lending(TargetCard target, LocalDate starts, Loan loan) {
        return target.club()
                .map(TargetCard.Club::id)
                .flatMap(clubs::find)
                .filter(lender -> lender.association() != null)
                .map(lender -> new Lending(
                        Lending.Direction.IN,
                        lender.id(),
                        association(lender),
                        starts,
                        loan.until(),
                        lent(target, lender.id())));
    }

    private static String association(ClubProfile lender) {
        String association = lender.association();
        return association == null ? "" : association;
    }

    /** Whether he is a local player is not kept, so that exemption is left to whoever checks. */
    private Lending.Lent lent(TargetCard target, ClubId lender) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        Optional<LocalDate> born = target.player().born();
        return new Lending.Lent(
                born,
                ClubTraining.at(lender, born, people.spellsOf(target.player().id()), today),
                false);
    }
}
