package club.mercato.post;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house sends e-mail; not at all where no server is named.
 *
 * @param smtpUrl   {@code smtp://user:password@host:587}, with STARTTLS where the server has it, and never a password
 *                  without it; {@code smtps://…:465} is encrypted from the start. User and password may be missing, and are
 *                  percent-encoded
 * @param from      the sender's address; by default {@code mercato@} the host of the public address
 * @param publicUrl where users reach the desk, for the links
 * @param every     how often the outbox is looked at besides when something comes in
 * @param lease     how long one node has a letter to itself: longer than any try takes
 */
@ConfigurationProperties("mercato.post")
record PostProperties(
        @DefaultValue("") String smtpUrl,
        @DefaultValue("") String from,
        @DefaultValue("") String publicUrl,
        @DefaultValue("15s") Duration every,
        @DefaultValue("2m") Duration lease) {

    boolean isOn() {
        return !smtpUrl.isBlank();
    }

    /** @throws IllegalStateException if no public address is set: links would lead nowhere */
    URI home() {
        if (publicUrl.isBlank()) {
            throw new IllegalStateException("MERCATO_SMTP_URL is set, so MERCATO_PUBLIC_URL must be, too");
        }
        return URI.create(publicUrl.strip().replaceFirst("/+$", ""));
    }

    String sender() {
        return from.isBlank() ? "mercato@" + home().getHost() : from.strip();
    }

    /** @param path without a leading slash */
    String linkTo(String path) {
        return home() + "/" + path;
    }
}
