/** Pledges: what the two sides promise, how it is measured, and what became of it. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "file",
            "shell",
            "identity",
            "organisation",
            "workspace",
            "workspace::ui",
            "livetext",
            "livetext::ui",
            "presence",
            "discussion",
            "discussion::ui",
            "platform",
            "platform::exporting",
            "platform::ui",
            "chart",
            "chart::ui"
        })
@NullMarked
package se.gemensam.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
