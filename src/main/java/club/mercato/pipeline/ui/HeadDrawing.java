package club.mercato.pipeline.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.BoardColumn;
import club.mercato.pipeline.BoardTotal;
import club.mercato.pipeline.CardLimits;
import club.mercato.pipeline.ClubPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says what stands at the head of a column, and of all of them: how many cards, of at most how many, what they come to. */
record HeadDrawing(Phrasebook phrases, CardLimits limits) {

    /** From pushing on the left to not for sale, then unknown. */
    private static final List<ClubPosition> MIX_ORDER = List.of(
            ClubPosition.PUSHING_TO_SELL,
            ClubPosition.WILLING,
            ClubPosition.OPEN_AT_A_PRICE,
            ClubPosition.LISTENING,
            ClubPosition.RELUCTANT,
            ClubPosition.NOT_FOR_SALE,
            ClubPosition.UNKNOWN);

    /** @param filtered whether the viewer filters: then the count is one of all that the stage has */
    BoardData.Head draw(BoardColumn column, boolean filtered) {
        List<List<Object>> mix = new ArrayList<>();
        StringJoiner said = new StringJoiner(", ");
        for (ClubPosition position : MIX_ORDER) {
            Integer number = column.mix().get(position);
            if (number != null) {
                mix.add(List.of(position.name(), number));
                said.add(phrases.say("pipeline.board.mix", phrases.say(position.label()), number));
            }
        }
        return new BoardData.Head(
                column.stage().name(),
                phrases.say(column.stage().label()),
                column.count(),
                filtered ? column.all() : null,
                limits.of(column.stage()).orElse(null),
                brief(column.total()),
                explained(column.total()),
                mix,
                said.toString(),
                phrases.say("pipeline.empty." + column.stage().name()));
    }

    BoardData.Total total(List<BoardColumn> columns, long parked) {
        int open = columns.stream().mapToInt(BoardColumn::count).sum();
        BoardTotal total =
                BoardTotal.ofAll(columns.stream().map(BoardColumn::total).toList());
        return new BoardData.Total(
                phrases.say("pipeline.board.open", open),
                brief(total),
                explained(total),
                parked,
                phrases.say("pipeline.board.parked", parked));
    }

    /** "Approach is over its limit: 9 of 8."; empty if it is not. */
    Optional<String> overLimit(BoardColumn column) {
        return limits.of(column.stage())
                .filter(limit -> column.all() > limit)
                .map(limit -> phrases.say(
                        "pipeline.board.overLimit", phrases.say(column.stage().label()), column.all(), limit));
    }

    /** One currency's sum; a sign behind it says that there are others. */
    String brief(BoardTotal total) {
        if (total.parts().isEmpty()) {
            return "";
        }
        String first = phrases.inMillions(total.parts().getFirst().sum().amount());
        return total.parts().size() == 1 ? first : phrases.say("pipeline.total.andOthers", first);
    }

    /** What the brief total does not say: other currencies, and which cards came in at a price. Mostly there is nothing. */
    private @Nullable String explained(BoardTotal total) {
        boolean several = total.parts().size() > 1;
        if (!several && total.byPrice() == 0) {
            return null;
        }
        String sums = total.parts().stream()
                .map(part -> several
                        ? coded(part.sum())
                        : phrases.inMillions(part.sum().amount()))
                .reduce((before, next) -> phrases.say("pipeline.total.and", before, next))
                .orElse("");
        String whole = several ? phrases.say("pipeline.total.apart", sums) : sums;
        return total.byPrice() == 0
                ? whole
                : phrases.say("pipeline.total.byPrice", whole, total.byPrice(), total.byValue());
    }

    private String coded(Money sum) {
        return phrases.say("pipeline.total.coded", sum.currency().getCurrencyCode(), phrases.inMillions(sum.amount()));
    }
}
