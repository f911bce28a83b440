package club.mercato.staff;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.testing.OnH2;
import club.mercato.testing.ProductRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The desk's front door as somebody finds it who speaks plain HTTP. */
@OnH2
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mercato.demo=false", "vaadin.productionMode=true"})
class GateIT {

    private static final String PASSWORD = "a long way to the wing";
    private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"(?:\\./)?([\\w/][^\":]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private StaffRoom staffRoom;

    @Autowired
    private PasswordEncoder passwordEncoder;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void rosaWorksHere() {
        House.opening(() -> staffRoom.everyone().values().stream()
                .filter(member -> member.username().equals("rosa"))
                .findAny()
                .orElseGet(() -> staffRoom.welcome(
                        UUID.randomUUID(),
                        "rosa",
                        "Rosa Testa",
                        passwordEncoder.encode(PASSWORD),
                        ZoneOffset.UTC,
                        Set.of(Role.RECRUITER),
                        false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/icons/mercato.svg", "/", "/nowhere", "/actuator/health"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isIn("DENY", "SAMEORIGIN");
    }

    @Test
    void pagesAreNotKeptButStaticFilesMayBe() {
        assertThat(header(get("/login"), "Cache-Control")).contains("no-store");
        assertThat(header(get("/icons/mercato.svg"), "Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void theSignInPageMayLoadAllThatItNames() {
        Matcher file = LINKED.matcher(get("/login").body());

        while (file.find()) {
            assertThat(get("/" + file.group(1)).statusCode()).as(file.group(1)).isEqualTo(200);
        }
    }

    @Test
    void whatNobodyKnowsAsksForASignInToo() {
        assertThatItAsksForASignIn("/nowhere");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("closedRoutes")
    void everyScreenAsksForASignIn(String path) {
        assertThatItAsksForASignIn(path);
    }

    static Set<String> closedRoutes() {
        return ProductRoutes.views().stream()
                .filter(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .map(GateIT::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(Class<? extends Component> view) {
        String route = view.getAnnotation(Route.class).value();
        return "/" + route.replaceAll(":[^/]+", UUID.randomUUID().toString());
    }

    @Test
    void theHealthCheckSaysOnlyThatTheDeskIsUp() {
        HttpResponse<String> answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/info"})
    void nothingElseOfTheMachineRoomIsOpen(String path) {
        assertThatItAsksForASignIn(path);

        signIn();
        if (!path.equals("/actuator")) {
            assertThat(header(get(path), "Content-Type")).doesNotContain("json");
        }
    }

    @Test
    void aSignInRenewsTheSession() {
        get("/login");
        String before = session();

        HttpResponse<String> answer = signIn();

        assertThat(header(answer, "Location")).doesNotContain("error").doesNotEndWith("/login");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/nowhere").body()).contains("<html");
    }

    @Test
    void aWrongPasswordOpensNothing() {
        HttpResponse<String> answer = signIn("rosa", "guess");

        assertThat(header(answer, "Location")).endsWith("/login?error");
        assertThatItAsksForASignIn("/nowhere");
    }

    @Test
    void aSignOutEndsTheSession() {
        signIn();
        String session = session();
        String token = token(get("/login"));

        post("/logout", "_csrf=" + encoded(token));

        cookies.getCookieStore().removeAll();
        HttpResponse<String> answer = getWith(session, "/nowhere");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/login");
    }

    private void assertThatItAsksForASignIn(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        assertThat(header(answer, "Location")).as(path).endsWith("/login");
    }

    private HttpResponse<String> signIn() {
        return signIn("rosa", PASSWORD);
    }

    private HttpResponse<String> signIn(String username, String password) {
        String token = token(get("/login"));
        return post("/login", "_csrf=" + encoded(token) + "&username=" + username + "&password=" + encoded(password));
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = CSRF.matcher(page.body());
        assertThat(token.find()).as("the page carries a token").isTrue();
        return token.group(1);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpResponse<String> getWith(String session, String path) {
        return send(request(path).header("Cookie", "JSESSIONID=" + session));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** As a browser asks for a page. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
