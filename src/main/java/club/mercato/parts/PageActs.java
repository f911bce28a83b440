package club.mercato.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings to each opened page what the modules offer there. */
@Component
record PageActs(List<PageAct> all) implements VaadinServiceInitListener {

    /** By name: whatever the code of this class knows of is part of the first page. */
    private static final String DIALOG_PARTS = PageActs.class.getPackageName() + ".DialogParts";

    private static final int PAGE_AT_REST_MS = 3000;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            all.forEach(act -> act.offer(init.getUI()));
            fetchDialogParts(init.getUI());
        });
    }

    /** Before the first dialog wants them, but when nobody waits for anything else. */
    private static void fetchDialogParts(UI ui) {
        ui.getPage()
                .executeJs(
                        "setTimeout(() => window.Vaadin.Flow.loadOnDemand($0), $1)",
                        BundleUtils.getChunkId(DIALOG_PARTS),
                        PAGE_AT_REST_MS);
    }
}
