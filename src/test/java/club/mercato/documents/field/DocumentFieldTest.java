package club.mercato.documents.field;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.documents.DocumentStore;
import club.mercato.documents.DocumentType;
import club.mercato.documents.ReceivedDocument;
import club.mercato.kernel.Answer;
import club.mercato.parts.Viewer;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form waits for a document as long as it is on its way, and no longer. */
class DocumentFieldTest extends ScreenTest {

    private static final Answer<ReceivedDocument> LETTER =
            Answer.done(new ReceivedDocument("letter.pdf", DocumentType.PDF, 1_024, "ab".repeat(32)));

    @Autowired
    private DocumentStore store;

    @Autowired
    private Viewer viewer;

    @Test
    void whatCameInIsOnItsWayNoMore() {
        DocumentField field = opened(1);

        begun();
        assertThat(field.saysThatOneIsOnItsWay()).isTrue();
        field.take(LETTER);

        assertThat(field.saysThatOneIsOnItsWay()).isFalse();
        assertThat(field.received()).hasSize(1);
    }

    @Test
    void aSmallOneIsHereBeforeTheWordThatItIsSent() {
        DocumentField field = opened(1);

        field.take(LETTER);
        begun();

        assertThat(field.saysThatOneIsOnItsWay()).isFalse();
    }

    @Test
    void ofTwoTheSecondIsWaitedFor() {
        DocumentField field = opened(2);

        begun();
        begun();
        field.take(LETTER);

        assertThat(field.saysThatOneIsOnItsWay()).isTrue();
    }

    private DocumentField opened(int most) {
        signIn(Role.RECRUITER);
        DocumentField field = new DocumentField("Document", store, viewer.phrases(), most);
        UI.getCurrent().add(field);
        return field;
    }

    private static void begun() {
        BasicUtilsKt._fireDomEvent(_get(Upload.class), "upload-before");
    }
}
