/** Platforms: joint texts of two sides, their tree of sections, import and export. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "file",
            "shell",
            "mail",
            "identity",
            "organisation",
            "workspace",
            "workspace::ui",
            "discussion",
            "discussion::ui",
            "livetext",
            "livetext::ui",
            "presence"
        })
@NullMarked
package se.gemensam.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
