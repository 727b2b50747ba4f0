package se.gemensam.shell;

import java.util.List;

/** A view that says where it lies; the frame shows the steps above it. Asked after navigation. */
public interface Placed {

    /** The steps from the joint room down to, but without, this view itself. */
    List<Crumb> above();
}
