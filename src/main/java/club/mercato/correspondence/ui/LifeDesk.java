package club.mercato.correspondence.ui;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.Reckoning;
import club.mercato.bids.SentForm;
import club.mercato.bids.form.FormGround;
import club.mercato.bids.page.BidPanel;
import club.mercato.correspondence.LetterFile;
import club.mercato.correspondence.OfferLetters;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.parts.ActWanted;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the screens of a bid's life ask. */
@Component
record LifeDesk(
        BidDesk bids, OfferLetters letters, Reckoning reckoning, StaffRoom staffRoom, HouseClock clock, Viewer viewer) {

    boolean mayWork() {
        return viewer.staff().worksTargets();
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    FormGround formGround() {
        return new FormGround(viewer.phrases(), reckoning.own(), viewer.staff().id(), clock::instant, this::nameOf);
    }

    /** Says what was done, and lets the page show it in the same round trip. */
    void done(BidId bid, String said) {
        ActWanted.tell(UI.getCurrent(), BidPanel.CHANGED, Optional.of(bid.value()));
        Toast.say(said);
    }

    /** The letter as it would go out, drawn up when it is asked for: whoever may not see it any more does not get it. */
    DownloadHandler letter(BidId bid, int version, Supplier<SentForm> form) {
        return DownloadHandler.fromInputStream(event -> {
            LetterFile letter = switch (letters.drawUp(bid, version, form.get())) {
                case Answer.Done<LetterFile>(LetterFile drawnUp) -> drawnUp;
                case Answer.No<LetterFile> refused -> throw new NotFoundException();
            };
            return new DownloadResponse(
                    new ByteArrayInputStream(letter.content()),
                    letter.name(),
                    "application/pdf",
                    letter.content().length);
        });
    }
}
