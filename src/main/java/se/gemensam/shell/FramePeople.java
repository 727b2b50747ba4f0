package se.gemensam.shell;

import java.util.Optional;

/** Who sits in front of the screen; empty before sign-in. The identity room answers. */
public interface FramePeople {

    Optional<FramePerson> present();
}
