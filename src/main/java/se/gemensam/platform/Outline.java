package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.gemensam.workspace.Member;

/**
 * A platform's contents in reading order.
 *
 * @param viewer who asked
 * @param acts what the viewer may do with the whole in its phase
 * @param reopened sections that both sides have opened again since the text was frozen
 */
public record Outline(
        Platform platform,
        Member viewer,
        Set<PlatformAct> acts,
        Set<UUID> reopened,
        Progress progress,
        List<SectionRow> sections) {

    public boolean may(PlatformAct act) {
        return acts.contains(act);
    }

    /** What the viewer may do with one of its sections. */
    public boolean may(PlatformAct act, UUID section) {
        return PhaseRules.acts(platform.phase(), reopened.contains(section), viewer)
                .contains(act);
    }

    public Optional<SectionRow> section(UUID id) {
        return sections.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
