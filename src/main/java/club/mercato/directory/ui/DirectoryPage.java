package club.mercato.directory.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Viewer;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the directory's pages share: a heading with acts beside it, and the viewer's words. */
abstract class DirectoryPage extends Div implements HasDynamicTitle {

    private final transient Viewer viewer;
    private final transient Wording wording;
    private final H1 heading = new H1();

    DirectoryPage(Viewer viewer) {
        this.viewer = viewer;
        this.wording = new Wording(viewer.phrases(), viewer.today());
        addClassName("directory-page");
    }

    /** The page's head: its heading, and beside it what can be done here. */
    Div head(String title, Component... acts) {
        heading.setText(title);
        Div beside = new Div(acts);
        beside.addClassName("acts");
        Div head = new Div(heading, beside);
        head.addClassName("directory-head");
        return head;
    }

    void rename(String title) {
        heading.setText(title);
    }

    Wording wording() {
        return wording;
    }

    Phrasebook phrases() {
        return wording.phrases();
    }

    String say(String key, Object... arguments) {
        return phrases().say(key, arguments);
    }

    /** Whether the viewer may enter and change: the services refuse others whatever a page shows. */
    boolean mayEdit() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    Button cancel(Runnable act) {
        return new Button(say("directory.cancel"), click -> act.run());
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
