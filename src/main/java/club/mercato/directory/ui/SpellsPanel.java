package club.mercato.directory.ui;

import club.mercato.directory.ClubRegister;
import club.mercato.directory.SpellForm;
import club.mercato.directory.SpellId;
import club.mercato.directory.SpellRow;
import club.mercato.kernel.Answer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** Where somebody was, and the form that notes another time. */
class SpellsPanel extends Panel {

    SpellsPanel(
            List<SpellRow> spells,
            ClubRegister clubs,
            Wording wording,
            boolean mayEdit,
            Function<SpellForm, Answer<SpellId>> enter,
            Runnable entered) {
        super(wording.phrases().say("directory.spells.title"));
        if (spells.isEmpty()) {
            add(new Paragraph(wording.phrases().say("directory.spells.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            spells.forEach(spell -> list.add(row(spell, wording)));
            add(list);
        }
        if (mayEdit) {
            Button add = new Button(wording.phrases().say("directory.spells.add"));
            add.addClickListener(click -> {
                remove(add);
                add(new EditForm<>(new SpellFields(clubs, wording), wording.phrases(), enter, id -> entered.run()));
            });
            add(add);
        }
    }

    private static ListItem row(SpellRow spell, Wording wording) {
        Span when = new Span(wording.phrases()
                .say(
                        spell.until() == null ? "directory.spells.since" : "directory.spells.between",
                        wording.day(spell.from()),
                        wording.day(spell.until())));
        when.addClassName("beside");
        return new ListItem(
                new ClubLink(spell.club()),
                new Span(wording.phrases().say(spell.role().term())),
                when);
    }
}
