package se.gemensam.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.NotFoundException;
import se.gemensam.workspace.Act;
import tools.jackson.databind.json.JsonMapper;

/** Makes a platform that has words from its first moment: those of a template, or of another platform of the room. */
@Service
@Transactional
public class PlatformBeginnings {

    /** Sections about the own staff: a kommun or region speaks as employer there. */
    private static final String EMPLOYER = "T01";

    private final PlatformService platforms;
    private final PlatformRepository kept;
    private final PlatformAccess access;
    private final SectionService sections;
    private final SectionRepository tree;
    private final VersionKeeper keeper;
    private final JsonMapper json;

    PlatformBeginnings(
            PlatformService platforms,
            PlatformRepository kept,
            PlatformAccess access,
            SectionService sections,
            SectionRepository tree,
            VersionKeeper keeper,
            JsonMapper json) {
        this.platforms = platforms;
        this.kept = kept;
        this.access = access;
        this.sections = sections;
        this.tree = tree;
        this.keeper = keeper;
        this.json = json;
    }

    /** What a platform began from, for whoever may read that too. */
    public record Origin(UUID id, String title) {}

    /**
     * Makes a platform with all the words it begins from, or none at all.
     *
     * @throws NotFoundException when it is to begin from a platform that is not in this room, or not for this person
     */
    public UUID create(UUID workspaceId, PlatformDraft draft, Beginning beginning) {
        return switch (beginning) {
            case Beginning.Ready ready -> fromTemplate(workspaceId, draft, ready.template());
            case Beginning.Earlier earlier -> fromEarlier(workspaceId, draft, earlier.platformId());
        };
    }

    @Transactional(readOnly = true)
    public Optional<Origin> origin(UUID platformId) {
        var granted = access.require(Act.READ, platformId);
        return granted.platform()
                .begunFrom()
                .flatMap(kept::findById)
                .filter(earlier -> !earlier.isRemoved() && earlier.isOpenTo(granted.member()))
                .map(earlier -> new Origin(earlier.id(), earlier.title()));
    }

    private UUID fromTemplate(UUID workspaceId, PlatformDraft draft, PlatformTemplate template) {
        var platform = platforms.create(workspaceId, draft);
        if (!template.file().isEmpty()) {
            var text = read(template);
            text.sections().forEach(part -> add(platform, null, text, part));
        }
        return platform;
    }

    private void add(UUID platform, @Nullable UUID parent, TemplateText text, TemplateText.Part part) {
        var id = sections.add(platform, new Place(parent, Integer.MAX_VALUE), text.words(part));
        sections.describe(
                id,
                details -> details.withLevel(part.level())
                        .withPolicyAreas(part.policyAreas())
                        .withEmployerQuestion(part.policyAreas().contains(EMPLOYER)));
        part.below().forEach(child -> add(platform, id, text, child));
    }

    private TemplateText read(PlatformTemplate template) {
        try (var file = new ClassPathResource("beginnings/" + template.file() + ".json").getInputStream()) {
            return json.readValue(file, TemplateText.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private UUID fromEarlier(UUID workspaceId, PlatformDraft draft, UUID earlierId) {
        var earlier = access.require(Act.READ, earlierId).platform();
        if (!earlier.workspaceId().equals(workspaceId)) {
            throw new NotFoundException("platform " + earlierId);
        }
        var whole = keeper.now(earlierId);
        var said = tree.livingIn(earlierId).stream().collect(Collectors.toMap(Section::id, Function.identity()));
        var platform = platforms.create(workspaceId, draft);
        kept.findById(platform).orElseThrow().beginFrom(earlierId);
        copy(platform, whole, said::get);
        return platform;
    }

    /** In reading order, so that whatever stands above is there before what stands below it. */
    private void copy(UUID platform, VersionKeeper.Whole whole, Function<UUID, @Nullable Section> said) {
        var copies = new HashMap<UUID, UUID>();
        for (var section : whole.sections()) {
            var parent = section.parentId() == null ? null : copies.get(section.parentId());
            var words = Objects.requireNonNull(whole.words().get(section.hash()));
            var id = sections.add(platform, new Place(parent, Integer.MAX_VALUE), words);
            copies.put(section.sectionId(), id);
            var about = Objects.requireNonNull(said.apply(section.sectionId())).details();
            sections.describe(
                    id,
                    details -> details.withLevel(about.level())
                            .withPolicyAreas(about.policyAreas())
                            .withEmployerQuestion(about.employerQuestion()));
        }
    }
}
