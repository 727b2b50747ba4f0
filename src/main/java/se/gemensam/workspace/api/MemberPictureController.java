package se.gemensam.workspace.api;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.workspace.MemberPictures;

/** Pictures of the people of a room. */
@RestController
class MemberPictureController {

    private final MemberPictures pictures;

    MemberPictureController(MemberPictures pictures) {
        this.pictures = pictures;
    }

    /** 404 also for whoever may not read the member's name. */
    @GetMapping("/api/members/{member}/picture")
    ResponseEntity<byte[]> of(@PathVariable UUID member) {
        return pictures.of(member);
    }
}
