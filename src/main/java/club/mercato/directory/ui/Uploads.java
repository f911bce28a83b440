package club.mercato.directory.ui;

import club.mercato.directory.ImportReport;
import club.mercato.directory.PlayerImport;
import club.mercato.kernel.Answer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Takes files in off the session's lock, so that the page stays alive, and tells the page how far it is. */
@Component
class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    /** A browser is told at most four times a second. */
    private static final long BETWEEN_REPORTS_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final PlayerImport players;

    Uploads(PlayerImport players) {
        this.players = players;
    }

    /** The page that waits; called in its session, and no more once it is gone. */
    interface Page {

        void progress(int done, int of);

        void done(Answer<ImportReport> answer);

        /** A bug, or somebody changed what the upload was changing: nothing of it stayed. */
        void failed();
    }

    /** Goes on though the user leaves the page: he asked for it. */
    void start(UI ui, String fileName, byte[] file, Page page) {
        SecurityContext whoAsked = SecurityContextHolder.createEmptyContext();
        whoAsked.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Runnable work = () -> work(ui, fileName, file, page);
        Thread.ofPlatform().name("upload").daemon().start(new DelegatingSecurityContextRunnable(work, whoAsked));
    }

    private void work(UI ui, String fileName, byte[] file, Page page) {
        try {
            long[] told = {System.nanoTime() - BETWEEN_REPORTS_NANOS};
            Answer<ImportReport> answer = players.take(fileName, file, (done, of) -> {
                long now = System.nanoTime();
                if (now - told[0] >= BETWEEN_REPORTS_NANOS) {
                    told[0] = now;
                    tell(ui, () -> page.progress(done, of));
                }
            });
            tell(ui, () -> page.done(answer));
        } catch (RuntimeException failure) {
            LOG.error("An upload failed and was taken back", failure);
            tell(ui, page::failed);
        }
    }

    private static void tell(UI ui, Runnable news) {
        try {
            ui.access(news::run);
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody waits for the upload any more");
        }
    }
}
