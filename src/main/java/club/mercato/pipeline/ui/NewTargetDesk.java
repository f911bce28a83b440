package club.mercato.pipeline.ui;

import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
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
        implements PageAct {

    @Override
    public void offer(UI ui) {
        ActWanted.listen(ui, "new-target", nothing -> new NewTargetDialog(this, id -> show(ui, id)).open());
        ActWanted.listen(ui, "open-target", on -> on.ifPresent(id -> ui.navigate("targets/" + id)));
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
                .withProperty("rest", BoardEntrance::rest);
    }
}
