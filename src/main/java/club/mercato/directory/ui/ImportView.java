package club.mercato.directory.ui;

import club.mercato.directory.ImportReport;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;

/** The upload of a file of players: choose, watch, read what came of it. */
@Route("players/import")
@RolesAllowed({"RECRUITER", "MANAGER"})
class ImportView extends DirectoryPage implements Uploads.Page {

    private static final int MOST_BYTES = 50 * 1024 * 1024;

    private final transient Uploads uploads;
    private final Upload upload;
    private final ProgressBar bar = new ProgressBar();
    private final Span rows = new Span();
    private final Div progress = new Div(bar, rows);
    private final Div result = new Div();

    ImportView(Uploads uploads, Viewer viewer) {
        super(viewer);
        this.uploads = uploads;
        upload = upload();
        bar.getElement().setAttribute("aria-label", say("directory.import.progress"));
        progress.addClassName("import-progress");
        progress.setVisible(false);
        result.addClassName("import-result");
        result.getElement().setAttribute("role", "status");
        Anchor back = new Anchor("players", say("directory.players.title"));
        back.setRouterIgnore(false);
        Div body = new Div(
                new Panel(say("directory.import.file"), new Paragraph(say("directory.import.help")), upload, progress),
                result);
        body.addClassName("directory-body");
        add(head(say("directory.import.title"), back), body);
    }

    @Override
    public void progress(int done, int of) {
        bar.setIndeterminate(of == 0);
        bar.setValue(of == 0 ? 0 : (double) done / of);
        rows.setText(say("directory.import.rowsDone", done, of));
    }

    @Override
    public void done(Answer<ImportReport> answer) {
        ready();
        switch (answer) {
            case Answer.Done<ImportReport>(ImportReport report) -> result.add(new ImportResult(report, wording()));
            case Answer.No<ImportReport>(Refused refused) -> result.add(new RefusalNote(refused, phrases()));
        }
    }

    @Override
    public void failed() {
        ready();
        result.add(new RefusalNote(Refused.because(Sentence.of("directory.import.failed")), phrases()));
    }

    /** The file has arrived: take it in. */
    void take(String fileName, byte[] file) {
        result.removeAll();
        progress.setVisible(true);
        bar.setIndeterminate(true);
        rows.setText(say("directory.import.reading", fileName));
        uploads.start(UI.getCurrent(), fileName, file, this);
    }

    private void ready() {
        progress.setVisible(false);
        upload.clearFileList();
        result.removeAll();
    }

    private Upload upload() {
        Upload field = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        field.setAcceptedFileExtensions(".csv");
        field.setMaxFileSize(MOST_BYTES);
        field.setMaxFiles(1);
        Button choose = new Button(say("directory.import.choose"));
        choose.addThemeName("primary");
        field.setUploadButton(choose);
        field.setDropLabel(new Span(say("directory.import.drop")));
        field.addFileRejectedListener(rejected -> {
            result.removeAll();
            result.add(new RefusalNote(Refused.because(Sentence.of("directory.import.notTaken")), phrases()));
        });
        field.addFailedListener(failure -> failed());
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(say("directory.import.notTaken"))
                .setIncorrectFileType(say("directory.import.notTaken"))
                .setTooManyFiles(say("directory.import.oneFile")));
        field.setI18n(words);
        return field;
    }
}
