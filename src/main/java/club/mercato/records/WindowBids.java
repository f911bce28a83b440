package club.mercato.records;

import club.mercato.bids.BidFile;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.TransferWindow;
import java.util.List;

/** The bids of a window that their reader may know of, by the names of the players. */
public record WindowBids(TransferWindow window, List<Line> lines) {

    public WindowBids {
        lines = List.copyOf(lines);
    }

    public record Line(TargetCard target, BidFile bid) {}
}
