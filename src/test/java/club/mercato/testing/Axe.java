package club.mercato.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rules of WCAG 2.2 AA that a machine can check, as axe-core of the npm manifest knows them. Its Java package brings
 * an axe-core that takes what lies in a dialog's slot for lying under the dialog, and then finds its contrast wanting.
 */
public final class Axe {

    /** Nothing fades in or slides any more: a colour on its way is nobody's colour. */
    private static final String AT_REST = """
            async () => {
              const moving = (root) => root.getAnimations().some((one) => one.playState === 'running'
                && one.effect.getComputedTiming().endTime !== Infinity)
                || [...root.querySelectorAll('*')].some((part) => part.shadowRoot && moving(part.shadowRoot));
              const drawn = () => new Promise((then) => requestAnimationFrame(then));
              await drawn();
              await drawn();
              return !moving(document);
            }""";

    private static final String FINDINGS = """
            async (only) => (await axe.run({runOnly: only})).violations.flatMap((rule) => rule.nodes.map((node) =>
              [rule.id, node.target.join(' '), node.html, node.failureSummary.replace(/\\s+/g, ' ')].join(' | ')))""";

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Path SCRIPT = Path.of("node_modules", "axe-core", "axe.min.js");

    private Axe() {}

    /** @return one line for each place that breaks a rule: rule, place, its HTML, what is wrong with it */
    public static List<String> brokenRules(Page page) {
        return run(page, WCAG_2_2_AA);
    }

    /** The same for the contrast of colours alone. */
    public static List<String> poorContrast(Page page) {
        return run(page, List.of("color-contrast"));
    }

    private static List<String> run(Page page, List<String> only) {
        page.waitForFunction(AT_REST);
        page.evaluate(Script.TEXT);
        List<?> findings = (List<?>) page.evaluate(FINDINGS, only);
        return findings.stream().map(String::valueOf).toList();
    }

    private static final class Script {

        private static final String TEXT = read();

        private static String read() {
            try {
                return Files.readString(SCRIPT);
            } catch (IOException failure) {
                throw new UncheckedIOException(
                        "axe-core is missing: a build with its frontend (no -DskipFrontend) installs it", failure);
            }
        }
    }
}
