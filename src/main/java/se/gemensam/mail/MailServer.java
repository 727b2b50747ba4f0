package se.gemensam.mail;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The SMTP server of {@code spring.mail}. Without one the demo's letters go no further than its mail page, and those of a
 * real installation wait.
 */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final ObjectProvider<JavaMailSender> smtp;
    private final boolean demo;
    private final String sender;

    MailServer(
            ObjectProvider<JavaMailSender> smtp,
            @Value("${gemensam.demo}") boolean demo,
            @Value("${gemensam.mail.from:}") String from,
            @Value("${gemensam.url}") String url) {
        this.smtp = smtp;
        this.demo = demo;
        this.sender = from.isBlank() ? "gemensam@" + URI.create(url).getHost() : from;
        if (!isThere()) {
            LOG.warn("No mail server is set (spring.mail.host): letters wait.");
        }
    }

    boolean isThere() {
        return demo || smtp.getIfAvailable() != null;
    }

    /** In the demo letters can be read where they were sent from. */
    boolean keepsWords() {
        return demo;
    }

    void send(Letter letter) {
        var line = smtp.getIfAvailable();
        if (line != null) {
            send(line, letter);
        }
    }

    private void send(JavaMailSender line, Letter letter) {
        try {
            var message = line.createMimeMessage();
            var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(sender);
            parts.setTo(letter.recipient());
            parts.setSubject(letter.subject());
            parts.setText(letter.plain(), letter.html());
            message.setHeader("Auto-Submitted", "auto-generated");
            line.send(message);
        } catch (MessagingException | MailException e) {
            throw new UnsentException(e.getClass().getSimpleName(), e);
        }
    }
}
