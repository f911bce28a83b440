package club.mercato.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainPushTest {

    private final MockHttpServletRequest browsers = new MockHttpServletRequest();

    @Test
    void aBrowsersOfferToCompressItsPushIsNotHeard() throws Exception {
        browsers.addHeader("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits");
        browsers.addHeader("Sec-WebSocket-Version", "13");

        HttpServletRequest heard = heard();

        assertThat(heard.getHeader("sec-websocket-extensions")).isNull();
        assertThat(Collections.list(heard.getHeaders("Sec-WebSocket-Extensions")))
                .isEmpty();
        assertThat(heard.getHeader("Sec-WebSocket-Version")).isEqualTo("13");
    }

    @Test
    void anyOtherRequestGoesOnAsItIs() throws Exception {
        assertThat(heard()).isSameAs(browsers);
    }

    private HttpServletRequest heard() throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new PlainPush().doFilter(browsers, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }
}
