package se.gemensam.platform.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.platform.Phase;
import se.gemensam.platform.Platform;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.PlatformService;
import se.gemensam.platform.SectionRow;
import se.gemensam.platform.SectionStatus;

/** Platforms and their sections, as the person or token that asks may see them. */
@RestController
@RequestMapping("/api/platforms")
class PlatformController {

    private final PlatformService platforms;
    private final PlatformOutline outline;

    PlatformController(PlatformService platforms, PlatformOutline outline) {
        this.platforms = platforms;
        this.outline = outline;
    }

    record PlatformSummary(UUID id, String title, String subtitle, Phase phase) {

        static PlatformSummary of(Platform platform) {
            return new PlatformSummary(platform.id(), platform.title(), platform.subtitle(), platform.phase());
        }
    }

    /**
     * A section of the tree.
     *
     * @param documentId the live document of its words
     * @param version version of the document that the title is of
     */
    record SectionNode(
            UUID id,
            @Nullable UUID parentId,
            int depth,
            String number,
            String title,
            UUID documentId,
            long version,
            SectionStatus status,
            @Nullable LocalDate dueOn) {

        static SectionNode of(SectionRow row) {
            return new SectionNode(
                    row.id(),
                    row.parentId(),
                    row.depth(),
                    row.number(),
                    row.title(),
                    row.documentId(),
                    row.documentVersion(),
                    row.status(),
                    row.dueOn());
        }
    }

    /** A platform with its sections in reading order. */
    record PlatformTree(
            UUID id, UUID workspaceId, String title, String subtitle, Phase phase, List<SectionNode> sections) {}

    /**
     * The words of a section as HTML, each block with its position in the text.
     *
     * @param writable whether who asks may write in it now
     */
    record SectionHtml(
            UUID id, UUID documentId, long version, int depth, String number, String html, boolean writable) {}

    @GetMapping
    List<PlatformSummary> list(@RequestParam("workspace") UUID workspaceId) {
        return platforms.list(workspaceId).stream().map(PlatformSummary::of).toList();
    }

    @GetMapping("/{id}")
    PlatformTree get(@PathVariable UUID id) {
        var whole = outline.of(id);
        var platform = whole.platform();
        return new PlatformTree(
                platform.id(),
                platform.workspaceId(),
                platform.title(),
                platform.subtitle(),
                platform.phase(),
                whole.sections().stream().map(SectionNode::of).toList());
    }

    /** All words of a platform for reading, in one answer. */
    @GetMapping("/{id}/text")
    List<SectionHtml> text(@PathVariable UUID id) {
        return outline.text(id).stream()
                .map(section -> new SectionHtml(
                        section.id(),
                        section.reading().documentId(),
                        section.reading().version(),
                        section.depth(),
                        section.number(),
                        section.reading().html(),
                        section.mayWrite()))
                .toList();
    }
}
