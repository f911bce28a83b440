package club.mercato.pipeline.ui;

import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Opens the form of a new target wherever a screen wants one, and holds what the form asks. */
@Component
record NewTargetDesk(
        NegotiationDesk negotiations,
        RouteDesk routes,
        PlayerRegister players,
        SeasonCalendar calendar,
        StaffRoom staffRoom,
        Viewer viewer)
        implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ActWanted.listen(ui, "new-target", nothing -> new NewTargetDialog(this, id -> show(ui, id)).open());
            ActWanted.listen(ui, "open-target", on -> on.ifPresent(id -> ui.navigate("targets/" + id)));
        });
    }

    /** On the board the new card is seen at once; elsewhere its page opens. */
    private void show(UI ui, TargetId id) {
        if (ui.getActiveViewLocation().getPath().equals("board")) {
            Toast.say(viewer.phrases().say("targets.created"));
        } else {
            ui.navigate("targets/" + id.value());
        }
    }

    static Renderer<PlayerRow> playerLine() {
        return LitRenderer.<PlayerRow>of(
                        "<span class='player-line'><b>${item.name}</b><span>${item.rest}</span></span>")
                .withProperty("name", PlayerRow::name)
                .withProperty("rest", NewTargetDesk::rest);
    }

    static String rest(PlayerRow row) {
        String club = row.club() == null ? "" : row.club().name();
        String position = row.position() == null ? "" : row.position().name();
        return position.isEmpty() || club.isEmpty() ? position + club : position + " · " + club;
    }
}
