/** Talk on the pages of a room: threads of comments, each for those whom it is meant for and unknown to all others. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "shell",
            "identity",
            "organisation",
            "workspace",
            "workspace::ui",
            "livetext",
            "presence"
        })
@NullMarked
package se.gemensam.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
