package club.mercato.approvals.ui;

import club.mercato.approvals.BoardSeats;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.InitialsDisc;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The directors, and which of them are of the board; one director says so of another. */
class BoardPanel extends RoomPanel {

    private final transient PolicyScreens screens;
    private final transient Phrasebook phrases;
    private final UnorderedList list = new UnorderedList();
    private final Div refusal = new Div();

    BoardPanel(PolicyScreens screens) {
        super(screens.viewer().phrases().say("approvals.board"), "board-panel");
        this.screens = screens;
        phrases = screens.viewer().phrases();
        getElement().setAttribute("aria-label", phrases.say("approvals.board"));
        list.addClassName("deputy-list");
        add(new Paragraph(phrases.say("approvals.board.how")), list, refusal);
        show();
    }

    private void show() {
        list.removeAll();
        refusal.removeAll();
        screens.board().directors().forEach(seat -> list.add(row(seat)));
    }

    private ListItem row(BoardSeats.Seat seat) {
        boolean viewer = seat.director().id().equals(screens.viewer().staff().id());
        Span name = named(seat.director().name(), "strong");
        Span of = named(phrases.say(seat.ofBoard() ? "approvals.board.seated" : "approvals.board.unseated"), "hint");
        Div who = new Div(new InitialsDisc(seat.director(), viewer), new Div(name, of));
        who.addClassName("board-who");
        ListItem row = new ListItem(who);
        if (screens.mayDirect() && !viewer) {
            String act = phrases.say(seat.ofBoard() ? "approvals.board.unseat" : "approvals.board.seat");
            NativeButton change = new NativeButton(
                    act,
                    click -> screens.board()
                            .seat(seat.director().id(), !seat.ofBoard())
                            .refusal()
                            .ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), this::show));
            change.getElement()
                    .setAttribute(
                            "aria-label",
                            phrases.say(
                                    "approvals.board.of", act, seat.director().name()));
            change.addClassName("button");
            row.add(change);
        }
        return row;
    }
}
