package club.mercato.pipeline.ui;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The heads of the board's columns as the page itself brings them, so that they are seen before any script has come. They
 * have the lines, names and classes that {@code frontend/board} draws, which takes their place as soon as it starts; only
 * what it measures or draws itself is left out: names are not shortened, and the club's position has no glyph.
 */
final class EarlyCards {

    /** Cards of a column; as many as the board's script draws first. */
    private static final int HEADS = 3;

    /** Collapsed where neither the address nor the browser says otherwise; see {@code frontend/board/folding.ts}. */
    private static final List<String> FOLDED = List.of("SIGNED", "REGISTERED");

    private final BoardData.State state;
    private final Map<String, String> texts;

    EarlyCards(BoardData.State state) {
        this.state = state;
        this.texts = state.texts();
    }

    /** Draws them into the board's own element. Swimlanes are left to the script, which knows where they end. */
    void into(Element board) {
        Element bar = board.appendElement("header").addClass("board-bar");
        bar.appendElement("h1").text(text("title"));
        if (state.lanes() != null) {
            return;
        }
        Element row = board.appendElement("div")
                .addClass("stages")
                .appendElement("div")
                .addClass("stages-row");
        List<String> folded = state.folded() == null ? FOLDED : state.folded();
        int behind = folded.size();
        for (BoardData.Column column : state.columns()) {
            Element stage = row.appendElement("section")
                    .addClass("stage")
                    .attr("role", "region")
                    .attr("aria-label", column.head().label())
                    .attr("data-stage", column.head().id());
            if (folded.contains(column.head().id())) {
                behind--;
                stage.addClass("collapsed").attr("style", "--behind:" + behind);
            } else {
                head(stage, column.head());
                cards(stage, column);
            }
        }
    }

    private static void head(Element stage, BoardData.Head head) {
        Element line = stage.appendElement("header").addClass("stage-head");
        line.appendElement("h2").addClass("stage-label").text(head.label());
        line.appendElement("span").addClass("stage-count").text(String.valueOf(head.count()));
        line.appendElement("span").addClass("stage-value").text(head.value());
    }

    private void cards(Element stage, BoardData.Column column) {
        Element list = stage.appendElement("div")
                .addClass("stage-scroll")
                .appendElement("ul")
                .attr("role", "list")
                .attr("aria-label", column.head().label());
        List<BoardData.Card> cards = column.cards();
        for (int place = 0; place < Math.min(HEADS, cards.size()); place++) {
            card(list, cards.get(place))
                    .attr("aria-setsize", String.valueOf(column.head().count()))
                    .attr("aria-posinset", String.valueOf(place + 1));
        }
    }

    private Element card(Element list, BoardData.Card data) {
        String named = data.name() + ", " + data.say();
        Element card = list.appendElement("li")
                .addClass("card")
                .attr("role", "listitem")
                .attr("data-target-id", data.id())
                .attr("aria-label", named);
        if (data.lock() != null) {
            card.addClass("restricted");
        }
        Element lines = card.appendElement("div").addClass("card-lines");
        lines.appendElement("a")
                .addClass("card-link")
                .attr("href", "/targets/" + data.id())
                .attr("aria-label", named);
        name(line(lines, "card-name"), data);
        meta(line(lines, "card-meta"), data);
        club(line(lines, "card-club"), data);
        position(line(lines, "card-position"), data);
        return card;
    }

    private static void name(Element line, BoardData.Card data) {
        if (data.lock() != null) {
            line.appendElement("i").addClass("icon lock");
        }
        line.appendElement("bdi").text(data.name());
        BoardData.Owner owner = data.owner();
        if (owner != null) {
            line.appendElement("span")
                    .addClass(owner.me() == null ? "initials" : "initials own")
                    .text(owner.i());
        }
    }

    private void meta(Element line, BoardData.Card data) {
        if (data.pos() != null) {
            line.appendElement("span").addClass("card-pos").text(data.pos());
        }
        String left = data.left() == null ? "" : data.left();
        String age = data.age() == null ? "" : data.age() + (left.isEmpty() ? "" : " · ");
        Element gives = line.appendElement("div").addClass("gives");
        gives.appendElement("span").text(age + left);
        if (!left.isEmpty() && data.rot() == null) {
            gives.appendElement("span").addClass("card-left").text(text("card.left"));
        }
        if (data.rot() != null) {
            line.appendElement("span").addClass("card-rot").text(data.rot());
        }
        if (data.prio() != null) {
            line.appendElement("span").addClass("priority p" + data.prio()).text("P" + data.prio());
        }
    }

    private static void club(Element line, BoardData.Card data) {
        BoardData.Club club = data.club();
        if (club != null) {
            line.appendElement("i")
                    .addClass("roundel")
                    .attr("data-letters", club.r())
                    .attr("style", "--ground:" + club.a() + ";--letters:" + club.b());
            line.appendElement("bdi").text(data.silent() != null && !club.s().isEmpty() ? club.s() : club.n());
        }
        if (data.silent() != null) {
            Element silent = line.appendElement("span").addClass("card-silent").text(data.silent());
            silent.prependElement("i").addClass("icon clock");
            if (data.cold() != null) {
                silent.addClass("cold");
            }
        }
    }

    private void position(Element line, BoardData.Card data) {
        Element gives = line.appendElement("div").addClass("gives");
        Element position = gives.appendElement("span")
                .addClass("position")
                .addClass(data.cp())
                .text(data.cpw());
        position.prependElement("svg").attr("viewBox", "0 0 14 14").attr("aria-hidden", "true");
        if (data.stale() != null) {
            gives.appendElement("span").addClass("card-stale").text(text("card.stale"));
        }
        line.appendElement("span")
                .addClass("pill")
                .addClass(data.due().k())
                .text(data.due().t());
    }

    private static Element line(Element lines, String name) {
        return lines.appendElement("div").addClass(name).attr("aria-hidden", "true");
    }

    private String text(String key) {
        return texts.getOrDefault("board." + key, "");
    }
}
