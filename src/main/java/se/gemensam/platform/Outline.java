package se.gemensam.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.gemensam.workspace.Member;

/**
 * A platform's contents in reading order.
 *
 * @param viewer who asked
 * @param mayWrite whether the viewer may write in its sections and change their order
 * @param mayConvene whether the viewer may remove it and open it to others
 */
public record Outline(
        Platform platform,
        Member viewer,
        boolean mayWrite,
        boolean mayConvene,
        Progress progress,
        List<SectionRow> sections) {

    public Optional<SectionRow> section(UUID id) {
        return sections.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
