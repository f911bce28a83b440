package club.mercato.notices;

/**
 * A kind of notice, as people tell them apart and choose for each whether they want it by e-mail, too.
 *
 * @param key key of its label in the message bundles, at most 80 characters: {@code pipeline.notice.assigned}. With
 *            {@code .many} after it, of the sentence that stands for several things at once, {@code {0}} their number: a
 *            kind whose events never come together needs none
 */
public record NoticeKind(String key) {

    String many() {
        return key + ".many";
    }
}
