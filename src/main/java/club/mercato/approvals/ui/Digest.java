package club.mercato.approvals.ui;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The digest of a version's terms: the beginning, by which people compare it, and the whole when it is opened. */
class Digest extends NativeDetails {

    private static final int GROUP = 4;

    Digest(String digest, Phrasebook phrases) {
        addClassName("terms-digest");
        setSummary(new Span(phrases.say("approvals.digest", brief(digest))));
        Paragraph whole = new Paragraph(digest);
        whole.addClassName("terms-digest-whole");
        setContent(whole);
    }

    /** "7c1e 94af". */
    static String brief(String digest) {
        return digest.substring(0, GROUP) + " " + digest.substring(GROUP, 2 * GROUP);
    }
}
