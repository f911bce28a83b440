package club.mercato.completion;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.RunningBids;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetId;
import org.springframework.stereotype.Component;

/** Reads how far a target is, the latest of each step. */
@Component
class Steps {

    private final RunningBids bids;
    private final PersonalTermsRows terms;
    private final MedicalRows medicals;
    private final PermitRows permits;
    private final SignOffRows signOffs;

    Steps(RunningBids bids, PersonalTermsRows terms, MedicalRows medicals, PermitRows permits, SignOffRows signOffs) {
        this.bids = bids;
        this.terms = terms;
        this.medicals = medicals;
        this.permits = permits;
        this.signOffs = signOffs;
    }

    Completion of(TargetId target, Route route) {
        return new Completion(
                target,
                bids.of(target).filter(bid -> stands(bid, route)),
                terms.findFirstByTargetIdOrderByNumberDesc(target.value()).map(PersonalTermsRow::read),
                medicals.findFirstByTargetIdOrderByNumberDesc(target.value()).map(MedicalRow::read),
                permits.findFirstByTargetIdOrderByNumberDesc(target.value()).map(PermitRow::read),
                signOffs.findFirstByTargetIdOrderByNumberDesc(target.value()).map(SignOffRow::read));
    }

    /** With a free agent nobody but himself agrees, so that the offer that went out is talked about. */
    private static boolean stands(BidFile bid, Route route) {
        return bid.status() == BidStatus.ACCEPTED || (route == Route.FREE_AGENT && bid.status() == BidStatus.SENT);
    }
}
