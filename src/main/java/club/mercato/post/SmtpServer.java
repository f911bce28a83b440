package club.mercato.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters over to the mail server that the house names. */
@Component
class SmtpServer {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    private final PostProperties settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    SmtpServer(PostProperties settings) {
        this.settings = settings;
        if (settings.isOn()) {
            settings.home();
            connectTo(URI.create(settings.smtpUrl().strip()));
        }
    }

    /**
     * Returns when the server took it.
     *
     * @throws org.springframework.mail.MailException if it did not, or nobody knows whether it did
     * @throws MessagingException                     if it cannot be written
     */
    void take(Letter letter) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper written = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        written.setFrom(settings.sender());
        written.setTo(letter.to().value());
        written.setSubject(letter.subject());
        written.setText(letter.text(), letter.html());
        // of the letter, not of the try: whoever gets it twice can tell
        message.setHeader("Message-ID", letter.messageId());
        // RFC 3834: no answering machine answers it
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + letter.choices() + ">");
        sender.send(message);
    }

    private void connectTo(URI url) {
        boolean encrypted = switch (String.valueOf(url.getScheme())) {
            case "smtp" -> false;
            case "smtps" -> true;
            default -> throw new IllegalStateException("MERCATO_SMTP_URL begins with smtp:// or smtps://");
        };
        if (url.getHost() == null) {
            throw new IllegalStateException("MERCATO_SMTP_URL names no host");
        }
        sender.setHost(url.getHost());
        sender.setPort(url.getPort() > 0 ? url.getPort() : encrypted ? SUBMISSIONS : SUBMISSION);
        String account = url.getRawUserInfo();
        Properties mail = sender.getJavaMailProperties();
        if (account != null) {
            String[] parts = account.split(":", 2);
            sender.setUsername(decoded(parts[0]));
            sender.setPassword(parts.length > 1 ? decoded(parts[1]) : "");
            mail.setProperty("mail.smtp.auth", "true");
        }
        mail.setProperty("mail.smtp.ssl.enable", String.valueOf(encrypted));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.starttls.enable", "true");
        mail.setProperty("mail.smtp.starttls.required", String.valueOf(!encrypted && account != null));
        // a try ends before its lease does
        mail.setProperty("mail.smtp.connectiontimeout", "10000");
        mail.setProperty("mail.smtp.timeout", "20000");
        mail.setProperty("mail.smtp.writetimeout", "20000");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
