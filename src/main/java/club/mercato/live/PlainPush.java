package club.mercato.live;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps a push uncompressed. What it tells is short, and the buffers and windows of a compressed one take 64 KB of the
 * heap, and more outside it, for as long as the screen is open.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPush implements Filter {

    static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean offers = request instanceof HttpServletRequest http && http.getHeader(EXTENSIONS) != null;
        chain.doFilter(offers ? new WithoutExtensions((HttpServletRequest) request) : request, response);
    }

    /** The request of a browser that offers no extension of the protocol. */
    private static final class WithoutExtensions extends HttpServletRequestWrapper {

        WithoutExtensions(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
