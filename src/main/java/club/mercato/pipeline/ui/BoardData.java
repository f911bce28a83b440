package club.mercato.pipeline.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the board in the browser is fed with; the same names stand in {@code frontend/board/types.ts}. */
final class BoardData {

    private BoardData() {}

    record State(
            long epoch,
            List<Column> columns,
            String order,
            List<Choice> orders,
            Filters filters,
            List<Choice> priorities,
            List<Choice> needs,
            List<Choice> positions,
            int silentDays,
            Total total,
            boolean canCreate,
            boolean canRank,
            Map<String, String> texts,
            List<Act> cardActs,
            @Nullable List<String> folded,
            List<Choice> laneChoices,
            @Nullable Lanes lanes,
            List<String> entrances,
            List<View> views,
            boolean mayShare) {}

    record Delta(
            long epoch,
            List<Column> columns,
            Total total,
            List<String> flash,
            Map<String, String> note,
            @Nullable Lanes lanes) {}

    /** @param groups how many cards are in each lane of the column, by its key, where there are lanes */
    record Column(
            Head head, int from, List<Card> cards, @Nullable List<List<Object>> groups) {}

    record Lanes(String by, List<Lane> list) {}

    record Lane(String k, String t, int count, String value) {}

    record Head(
            String id,
            String label,
            int count,
            @Nullable Integer all,
            @Nullable Integer limit,
            String value,
            @Nullable String valueText,
            List<List<Object>> mix,
            String mixText,
            String empty) {}

    record Card(
            String id,
            int v,
            String name,
            @Nullable Boolean lock,
            @Nullable String pos,
            @Nullable String age,
            @Nullable String left,
            @Nullable String rot,
            @Nullable Integer prio,
            @Nullable Owner owner,
            @Nullable Club club,
            String cp,
            String cpw,
            String cpl,
            @Nullable Boolean stale,
            @Nullable String silent,
            @Nullable Boolean cold,
            Due due,
            @Nullable String value,
            String since,
            String say) {}

    record Owner(String i, String n, @Nullable Boolean me) {}

    record Club(String n, String s, String r, String a, String b) {}

    record Due(String k, String t) {}

    record Choice(String v, String t, @Nullable String hint) {

        Choice(String v, String t) {
            this(v, t, null);
        }
    }

    /** What the form at a column's foot asks besides the player, and for which window. */
    record Entrance(String sentence, List<Field> fields) {}

    /** A card that was put on the board, or why it was not. */
    record Entered(
            @Nullable String id,
            @Nullable String said,
            @Nullable Delta delta,
            @Nullable String why,
            @Nullable List<Mend> mends) {}

    record Mend(String act, String label, String on) {}

    record View(
            String id,
            int v,
            String name,
            String query,
            @Nullable Boolean shared,
            @Nullable Boolean first,
            @Nullable Boolean edit) {}

    /** The viewer's views, and why the last act on one was refused. */
    record Views(List<View> views, @Nullable String why) {}

    record Filters(
            @Nullable Boolean mine,
            @Nullable List<String> priority,
            @Nullable List<String> need,
            @Nullable List<String> position,
            @Nullable Boolean silent,
            @Nullable String text) {}

    record Total(String open, String value, @Nullable String valueText, long parked, String parkedText) {}

    record Act(String id, String label, boolean primary) {}

    record Field(
            String name,
            String label,
            String kind,
            @Nullable List<Choice> options,
            @Nullable String value,
            boolean required) {}

    /** One of {@code moved}, {@code refused}, {@code ask}, {@code overtaken}; each uses its own members. */
    record Answer(
            String kind,
            @Nullable String said,
            @Nullable Boolean undo,
            @Nullable String title,
            @Nullable String why,
            @Nullable List<Act> acts,
            @Nullable String sentence,
            @Nullable List<Field> fields,
            @Nullable String submit,
            @Nullable String text,
            @Nullable Delta delta) {

        static Answer moved(String said, boolean undo, Delta delta) {
            return new Answer("moved", said, undo ? true : null, null, null, null, null, null, null, null, delta);
        }

        static Answer refused(String title, String why, List<Act> acts) {
            return new Answer("refused", null, null, title, why, acts, null, null, null, null, null);
        }

        static Answer asked(String sentence, List<Field> fields, String submit) {
            return new Answer("ask", null, null, null, null, null, sentence, fields, submit, null, null);
        }

        Answer saying(String other) {
            return new Answer(kind, other, undo, title, why, acts, sentence, fields, submit, text, delta);
        }

        Answer with(Delta other) {
            return new Answer(kind, said, undo, title, why, acts, sentence, fields, submit, text, other);
        }

        static Answer overtaken(String text, Delta delta) {
            return new Answer("overtaken", null, null, null, null, null, null, null, null, text, delta);
        }
    }

    /** A card as the browser saw it. */
    record Seen(String id, int v) {}

    /** What became of several cards; each of them stands in one of the lists. */
    record ManyAnswer(
            String said,
            List<String> done,
            List<NotDone> refused,
            List<AskedOfMany> asks,
            @Nullable Boolean undo,
            Delta delta) {}

    record NotDone(String id, @Nullable String title, String why, List<Act> acts) {}

    record AskedOfMany(List<String> ids, String sentence, List<Field> fields, String submit) {}

    record Option(
            String id,
            String label,
            String state,
            @Nullable String note,
            @Nullable Act act) {}
}
