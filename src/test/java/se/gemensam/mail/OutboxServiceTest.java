package se.gemensam.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import se.gemensam.DatabaseTest;
import se.gemensam.TestMail;
import se.gemensam.base.Texts;

@DatabaseTest
class OutboxServiceTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    @Value("${gemensam.url}")
    private String url;

    private final String address = "mail-" + UUID.randomUUID() + "@test.invalid";

    @Test
    void aLetterArrivesAsTextAndAsHtml() throws Exception {
        write(new NewLetter("password-reset", address, Texts.SWEDISH, "/new-password/abc"));

        var message = arrived();

        assertThat(message.getSubject()).isEqualTo("Nytt lösenord");
        assertThat(part(message, 0))
                .contains("Länken gäller i en timme", url + "/new-password/abc\n")
                .doesNotContain("<");
        assertThat(part(message, 1))
                .contains("<html lang=\"sv\">", "href=\"" + url + "/new-password/abc\"")
                .doesNotContain("src=", "url(", "http-equiv");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aLetterSpeaksTheRecipientsLanguage() throws Exception {
        write(new NewLetter("password-reset", address, Locale.ENGLISH, "/new-password/abc"));

        assertThat(arrived().getSubject()).isEqualTo("New password");
    }

    @Test
    void whatWasSentIsForgottenHere() {
        write(new NewLetter("password-reset", address, Texts.SWEDISH, "/new-password/abc"));
        arrived();

        await().untilAsserted(() -> assertThat(words()).isEmpty());
    }

    @Test
    void anActThatIsNotDoneSendsNothing() {
        transactions.executeWithoutResult(status -> {
            outbox.write(new NewLetter("password-reset", address, Texts.SWEDISH, null));
            status.setRollbackOnly();
        });

        assertThat(database.sql("select count(*) from letter where recipient = ?")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLetterIsWrittenAsPartOfAnActOnly() {
        assertThatThrownBy(() -> outbox.write(new NewLetter("password-reset", address, Texts.SWEDISH, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void write(NewLetter letter) {
        transactions.executeWithoutResult(status -> outbox.write(letter));
    }

    private MimeMessage arrived() {
        return await().until(() -> TestMail.to(address), found -> !found.isEmpty())
                .getFirst();
    }

    private String words() {
        return database.sql("select plain || html from letter where recipient = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    /** Of the two that say the same. */
    private static String part(MimeMessage message, int number) throws Exception {
        var related = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        var alternatives = (MimeMultipart) related.getBodyPart(0).getContent();
        return alternatives.getBodyPart(number).getContent().toString().replace("\r\n", "\n");
    }
}
