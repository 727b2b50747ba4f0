package se.gemensam.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gemensam.base.RefusedException;
import se.gemensam.file.FileKind;
import se.gemensam.identity.PictureFixtures;

class ProofTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final byte[] PDF = "%PDF-1.7 protokoll".getBytes(StandardCharsets.US_ASCII);

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Proof.Decision decision(String paragraph, Votes votes, String moved, String motion) {
        return new Proof.Decision("KF", DAY, paragraph, votes, moved, "", motion);
    }

    @Test
    void anAddressGetsItsSchemeWhenNoneWasTyped() {
        assertThat(new Proof.Link("Protokoll", " www.norrdemo.se/kf ", DAY).link())
                .isEqualTo("https://www.norrdemo.se/kf");
        assertThat(new Proof.Link("Protokoll", "http://norrdemo.se", DAY).link())
                .isEqualTo("http://norrdemo.se");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//x.se",
                "data:text/html,x",
                "ftp://norrdemo.se/x",
                "file:///etc/passwd",
                "https://",
                "https://anna:hemligt@norrdemo.se",
                "två ord.se",
                "protokollet",
                "//"
            })
    void whatIsNoAddressOfTheWebIsRefused(String typed) {
        assertRefused("evidence.link.invalid", () -> new Proof.Link("Protokoll", typed, DAY));
    }

    @Test
    void aDecisionNeedsAParagraphOrTheMinutesThemselves() {
        assertRefused("evidence.decision.unproven", () -> new EvidenceDraft(decision("", null, "", "")));
        assertThat(new EvidenceDraft(decision("§ 112", null, "", "")).says()).isEqualTo(decision("112", null, "", ""));
        assertThat(new EvidenceDraft(decision("", null, "", ""), EvidenceFile.of("a.pdf", PDF)).file())
                .isNotNull();
        assertRefused("evidence.assembly.invalid", () -> new Proof.Decision(" ", DAY, "1", null, "", "", ""));
    }

    @Test
    void aDefeatIsShownByParagraphVotesAndWhatWasMoved() {
        var votes = new Votes(14, 27);
        assertThat(decision("41", votes, "Heltid som norm", "").showsDefeat()).isTrue();
        assertThat(decision("41", votes, "", "norrdemo.se/motion").showsDefeat())
                .isTrue();
        assertThat(decision("41", votes, "", "").showsDefeat()).isFalse();
        assertThat(decision("41", null, "Heltid som norm", "").showsDefeat()).isFalse();
        assertThat(decision("", votes, "Heltid som norm", "").showsDefeat()).isFalse();
        assertRefused("evidence.votes.invalid", () -> new Votes(-1, 3));
        assertRefused("evidence.votes.invalid", () -> new Votes(0, 0));
    }

    @Test
    void aFileIsWhatIsInItAndIsCalledSo() {
        var photo = EvidenceFile.of("C:\\bilder\\protokoll.PNG", PictureFixtures.png(30, 20));
        assertThat(photo.name()).isEqualTo("protokoll.jpg");
        assertThat(photo.kind()).isEqualTo(FileKind.JPEG);
        assertThat(new String(photo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("PNG");
        assertThat(EvidenceFile.of("bild.exe", PDF).name()).isEqualTo("bild.pdf");
        assertThat(EvidenceFile.of("", PDF).name()).isEqualTo("underlag.pdf");
        assertRefused(
                "evidence.file.kind", () -> EvidenceFile.of("a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("evidence.file.unreadable", () -> EvidenceFile.of("a.png", PictureFixtures.pngThatSays(9, 9)));
        assertRefused(
                "evidence.file.tooLarge",
                () -> EvidenceFile.of("a.pdf", Arrays.copyOf(PDF, EvidenceFile.MOST_BYTES + 1)));
    }

    @Test
    void onlyDecisionsAndFilesHaveFiles() {
        assertRefused("evidence.file.missing", () -> new EvidenceDraft(new Proof.Filed("Lista", DAY)));
        assertRefused(
                "evidence.file.unwanted",
                () -> new EvidenceDraft(new Proof.Quote("Ja", "Jonas", "P4", DAY), EvidenceFile.of("a.pdf", PDF)));
    }
}
