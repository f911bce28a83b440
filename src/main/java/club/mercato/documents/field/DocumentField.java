package club.mercato.documents.field;

import club.mercato.documents.DocumentStore;
import club.mercato.documents.DocumentType;
import club.mercato.documents.ReceivedDocument;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.parts.Icon;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes documents in while a form is open: chosen or dropped, checked at once, listed with a way to leave them out. The
 * form puts them on record when it is saved.
 */
public final class DocumentField extends Div {

    private final transient DocumentStore store;
    private final transient Phrasebook phrases;
    private final int most;
    private final transient List<ReceivedDocument> received = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Div refusal = new Div();
    private final Upload upload;
    /** How many the browser has begun to send more than came in. A small one may be here before the word that it is sent. */
    private int onTheirWay;

    /** @param most how many documents the form takes */
    public DocumentField(String label, DocumentStore store, Phrasebook phrases, int most) {
        this.store = store;
        this.phrases = phrases;
        this.most = most;
        this.upload = upload();
        addClassName("document-field");
        Span caption = new Span(label);
        caption.addClassName("document-label");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        list.addClassName("document-list");
        add(caption, list, upload, refusal);
        show();
    }

    /** What was taken in and not left out again, in the order it came. */
    public List<ReceivedDocument> received() {
        return List.copyOf(received);
    }

    /**
     * Whether a document that the user chose has not come in whole yet; the field then says so. A form that is saved
     * meanwhile would leave it out.
     */
    public boolean saysThatOneIsOnItsWay() {
        if (onTheirWay <= 0) {
            return false;
        }
        refuse(Refused.because(Sentence.of("documents.refused.onItsWay")));
        return true;
    }

    /** Puts back what an earlier field had taken in. */
    public void show(List<ReceivedDocument> before) {
        received.clear();
        received.addAll(before);
        show();
    }

    /** Empties the field. */
    public void clear() {
        received.clear();
        show();
    }

    private Upload upload() {
        Upload field = new Upload((UploadHandler) this::arrived);
        field.setMaxFileSize((int) DocumentStore.MOST_BYTES);
        field.setAcceptedFileExtensions(Arrays.stream(DocumentType.values())
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        Button choose = new Button(phrases.say("documents.field.choose"));
        choose.addThemeName("small");
        field.setUploadButton(choose);
        field.setDropLabel(new Span(phrases.say("documents.field.drop")));
        field.addFileRejectedListener(rejected -> refuse(Refused.because(
                Sentence.of("documents.refused.notTaken", new Word.Count(DocumentStore.MOST_MEGABYTES)))));
        field.addFailedListener(failed -> refuse(Refused.because(Sentence.of("documents.refused.failed"))));
        field.setI18n(new UploadI18N());
        field.getElement().addEventListener("upload-before", begun -> onTheirWay++);
        List.of("upload-error", "upload-abort")
                .forEach(end -> field.getElement().addEventListener(end, ended -> onTheirWay--));
        return field;
    }

    /** On the request of the upload, outside the session's lock: a slow file must not hold the page. */
    private void arrived(UploadEvent event) throws java.io.IOException {
        Answer<ReceivedDocument> answer = store.receive(event.getFileName(), event.getInputStream());
        event.getUI().access(() -> take(answer));
    }

    /** Shows what came of a file that arrived. */
    void take(Answer<ReceivedDocument> answer) {
        onTheirWay--;
        refusal.removeAll();
        upload.clearFileList();
        switch (answer) {
            case Answer.Done<ReceivedDocument>(ReceivedDocument document) -> {
                received.removeIf(before -> before.digest().equals(document.digest()));
                received.add(document);
                show();
            }
            case Answer.No<ReceivedDocument>(Refused refused) -> refuse(refused);
        }
    }

    private void refuse(Refused refused) {
        refusal.removeAll();
        refusal.add(new RefusalNote(refused, phrases));
    }

    private void show() {
        list.removeAll();
        received.forEach(document -> list.add(row(document)));
        list.setVisible(!received.isEmpty());
        // out of sight only: what the browser says of an invisible component is not heard
        setClassName("full", received.size() >= most);
    }

    private ListItem row(ReceivedDocument document) {
        Span name = new Span(document.name());
        name.getElement().setAttribute("dir", "auto");
        Span size = new Span(phrases.say("documents.size", Math.max(1, document.bytes() / 1024)));
        size.addClassName("document-size");
        Button leave = new Button(phrases.say("documents.field.leaveOut"), click -> {
            received.remove(document);
            show();
        });
        leave.addThemeNames("tertiary", "small");
        leave.setAriaLabel(phrases.say("documents.field.leaveOutOf", document.name()));
        return new ListItem(new Icon("letter"), name, size, leave);
    }
}
