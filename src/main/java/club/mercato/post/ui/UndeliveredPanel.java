package club.mercato.post.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.post.PostRoom;
import club.mercato.post.Undelivered;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For administrators: which letters the mail server did not take, why, and the act that tries again. */
class UndeliveredPanel extends Section {

    private final transient PostRoom room;
    private final transient StaffRoom staffRoom;
    private final transient Phrasebook phrases;
    private final Paragraph state = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    UndeliveredPanel(PostRoom room, StaffRoom staffRoom, Phrasebook phrases) {
        this.room = room;
        this.staffRoom = staffRoom;
        this.phrases = phrases;
        addClassNames("panel", "settings-group");
        state.addClassName("hint");
        state.getElement().setAttribute("role", "status");
        list.addClassName("undelivered");
        add(new H2(phrases.say("post.undelivered")), state, list);
        show();
    }

    private void show() {
        List<Undelivered> all = room.undelivered();
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        state.setText(phrases.say("post.undelivered.state", all.size(), room.waiting()));
        list.removeAll();
        list.setVisible(!all.isEmpty());
        all.forEach(one -> list.add(row(one, staff)));
    }

    private ListItem row(Undelivered one, Map<StaffId, StaffMember> staff) {
        String name =
                Optional.ofNullable(staff.get(one.to())).map(StaffMember::name).orElse("");
        Span what = new Span(phrases.say("post.undelivered.one", name, phrases.moment(one.at()), one.tries()));
        Span why = new Span(one.why());
        why.addClassName("hint");
        NativeButton again = new NativeButton(phrases.say("post.undelivered.again"), click -> {
            room.tryAgain(one.id());
            show();
        });
        again.addClassName("button");
        again.getElement().setAttribute("aria-label", phrases.say("post.undelivered.againFor", name));
        return new ListItem(what, why, again);
    }
}
