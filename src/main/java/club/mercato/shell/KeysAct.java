package club.mercato.shell;

import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** Shows all keys wherever somebody asks for them. */
@Component
record KeysAct(Viewer viewer) implements PageAct {

    static final String SHOW = "show-keys";

    @Override
    public void offer(UI ui) {
        ActWanted.listen(ui, SHOW, nothing -> new KeysDialog(viewer.phrases()).open());
    }
}
