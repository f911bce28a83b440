package club.mercato.pipeline.ui;

import club.mercato.staff.CurrentStaff;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the board's first drawing into the page itself, so that the first cards are seen before the framework of the page
 * has arrived: the heads of its columns as they are, and the data, from which {@code frontend/shell/early.ts} draws what is
 * in view.
 */
@Component
class EarlyBoard implements VaadinServiceInitListener {

    private final BoardDesk desk;
    private final CurrentStaff currentStaff;

    EarlyBoard(BoardDesk desk, CurrentStaff currentStaff) {
        this.desk = desk;
        this.currentStaff = currentStaff;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::draw);
    }

    private void draw(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        if (!"/board".equals(request.getPathInfo()) || viewer().isEmpty()) {
            return;
        }
        BoardData.State state = new BoardScreen(desk, desk.views().look(address(request))).start();
        Element body = page.getDocument().body();
        Element early = body.appendElement("div").attr("id", "early").addClass("shell");
        early.appendElement("div").addClass("top-bar");
        early.appendElement("div").addClass("navigation");
        Element board = early.appendElement("div")
                .addClass("shell-content")
                .appendElement("mercato-board")
                .addClass("board early");
        new EarlyCards(state).into(board);
        // A closing tag inside a name must not end the script.
        String data = BoardJson.text(state).replace("<", "\\u003c");
        body.appendElement("script")
                .attr("type", "application/json")
                .attr("id", "early-board")
                .appendChild(new DataNode(data));
    }

    private Optional<StaffMember> viewer() {
        return currentStaff.present().filter(staff -> staff.is(Role.RECRUITER) || staff.leads());
    }

    private static QueryParameters address(VaadinRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return new QueryParameters(parameters);
    }
}
