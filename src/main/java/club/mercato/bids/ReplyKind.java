package club.mercato.bids;

/** What became of an offer on the other side. */
public enum ReplyKind {
    ACCEPTED(BidStatus.ACCEPTED),
    /** With terms of their own. */
    COUNTERED(BidStatus.COUNTERED),
    REJECTED(BidStatus.REJECTED),
    /** The price of a release clause was paid in: nobody has to accept it. */
    LODGED(BidStatus.ACCEPTED);

    private final BidStatus status;

    ReplyKind(BidStatus status) {
        this.status = status;
    }

    BidStatus status() {
        return status;
    }

    /** Key of its label. */
    public String label() {
        return "bids.reply." + name();
    }
}
