package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.gemensam.Browser;
import se.gemensam.DatabaseTest;
import se.gemensam.identity.AccountFixtures;
import se.gemensam.identity.PictureFixtures;
import se.gemensam.identity.PictureService;
import se.gemensam.shell.Face;

/** A picture tells who somebody is: whoever may not read the name gets none, whatever address it asks. */
@DatabaseTest
class MemberPicturesHttpTest {

    @Autowired
    private PictureService pictures;

    @Autowired
    private MemberService members;

    @Autowired
    private Members roster;

    @Autowired
    private WorkspaceFixtures rooms;

    @Autowired
    private AccountFixtures accounts;

    @LocalServerPort
    private int port;

    private WorkspaceFixtures.Room room;
    private Member anna;

    @BeforeEach
    void annaHasAPicture() {
        room = rooms.open();
        anna = rooms.member(room, room.anna());
        accounts.as(room.anna(), () -> pictures.choose(PictureFixtures.png(300, 300)));
    }

    @Test
    void whoMayReadTheNameSeesThePicture() {
        var answer = ask(rooms.inParty(room, Role.READER).accountId());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache", "private");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }

    @Test
    void theOtherSideSeesItWithConsentOnly() {
        assertThat(ask(room.lena()).statusCode()).isEqualTo(404);
        accounts.as(room.anna(), () -> members.consentToBeNamed(room.id()));
        assertThat(ask(room.lena()).statusCode()).isEqualTo(200);
        accounts.as(room.anna(), () -> members.withdrawConsent(room.id()));
        assertThat(ask(room.lena()).statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserThatKeptItAsksAgain() {
        accounts.as(room.anna(), () -> members.consentToBeNamed(room.id()));
        var lena = signedIn(room.lena());
        var mark = lena.get(path()).headers().firstValue("ETag").orElseThrow();
        assertThat(lena.send(lena.request(path()).header("If-None-Match", mark).GET())
                        .statusCode())
                .isEqualTo(304);
        accounts.as(room.anna(), () -> members.withdrawConsent(room.id()));
        assertThat(lena.send(lena.request(path()).header("If-None-Match", mark).GET())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void outsideOfTheRoomThereIsNone() {
        assertThat(ask(rooms.open().anna()).statusCode()).isEqualTo(404);
        assertThat(ask(accounts.administrator()).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(path()).statusCode()).isEqualTo(401);
        assertThat(signedIn(room.lena()).get("/api/account/picture").statusCode())
                .isEqualTo(404);
        assertThat(signedIn(room.anna()).get("/api/account/picture").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoHasNoPictureIsAnsweredLikeAnIdThatNobodyHas() {
        var bo = rooms.inParty(room, Role.READER);
        var browser = signedIn(room.anna());
        var none = browser.get("/api/members/" + bo.id() + "/picture");
        var nobody = browser.get("/api/members/" + UUID.randomUUID() + "/picture");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body().replaceAll("[0-9a-f-]{36}", ""))
                .isEqualTo(nobody.body().replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void facesFollowTheNames() {
        var lena = rooms.member(room, room.lena());
        assertThat(face(lena)).isEqualTo(Face.NOBODY);
        accounts.as(room.anna(), () -> members.consentToBeNamed(room.id()));
        assertThat(face(lena).initials()).isEqualTo("A");
        assertThat(face(lena).picture()).startsWith("api/members/" + anna.id() + "/picture?");
        accounts.as(room.anna(), pictures::remove);
        assertThat(face(lena).picture()).isNull();
    }

    private Face face(Member viewer) {
        return roster.faces(List.of(anna.id()), viewer).get(anna.id());
    }

    private String path() {
        return "/api/members/" + anna.id() + "/picture";
    }

    private HttpResponse<String> ask(UUID account) {
        return signedIn(account).get(path());
    }

    private Browser signedIn(UUID account) {
        var browser = new Browser(port);
        browser.signIn(accounts.emailOf(account), AccountFixtures.PASSWORD);
        return browser;
    }
}
