package club.mercato.directory.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A stale save: what the viewer typed and what somebody else saved meanwhile, side by side, and the choice. */
class BothSides extends Div {

    BothSides(
            Refused refused,
            List<Fields.Difference> differences,
            Phrasebook phrases,
            Runnable keepMine,
            Runnable takeTheirs) {
        addClassName("both-sides");
        Button mine = new Button(phrases.say("directory.conflict.keepMine"), click -> keepMine.run());
        Button theirs = new Button(phrases.say("directory.conflict.takeTheirs"), click -> takeTheirs.run());
        Div acts = new Div(mine, theirs);
        acts.addClassName("acts");
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.getElement().setAttribute("aria-label", phrases.say("directory.conflict.title"));
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(phrases.say("directory.conflict.field")),
                        new NativeTableHeaderCell(phrases.say("directory.conflict.mine")),
                        new NativeTableHeaderCell(phrases.say("directory.conflict.theirs"))));
        for (Fields.Difference difference : differences) {
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableHeaderCell(phrases.say("directory.label." + difference.field())),
                            new NativeTableCell(difference.mine()),
                            new NativeTableCell(difference.theirs())));
        }
        add(new RefusalNote(refused, phrases), table, acts);
    }
}
