package se.gemensam.identity.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.NotFoundException;
import se.gemensam.identity.PictureService;

/** The person's own picture. */
@RestController
class OwnPictureController {

    private final PictureService pictures;

    OwnPictureController(PictureService pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/api/account/picture")
    ResponseEntity<byte[]> mine() {
        return pictures.mine().orElseThrow(() -> new NotFoundException("own picture"));
    }
}
