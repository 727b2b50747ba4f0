package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.importing.DocumentImport;
import se.gemensam.platform.importing.ImportOptions;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.platform.importing.ImportedSection;
import se.gemensam.workspace.Act;
import se.gemensam.workspace.WorkspaceAccess;

/** Makes a platform of a document: first to look at, then to keep. */
@Service
public class PlatformImport {

    private final PlatformService platforms;
    private final SectionService sections;
    private final WorkspaceAccess access;

    PlatformImport(PlatformService platforms, SectionService sections, WorkspaceAccess access) {
        this.platforms = platforms;
        this.sections = sections;
        this.access = access;
    }

    /**
     * Reads a document without keeping anything.
     *
     * @param bytes at most {@value DocumentImport#MOST_MEGABYTES} MB
     * @throws RefusedException when it cannot be read, is too large or is not safe to read
     */
    public ImportedDocument preview(UUID workspaceId, String fileName, byte[] bytes, ImportOptions options) {
        access.require(Act.WRITE, workspaceId);
        return DocumentImport.read(fileName, bytes, options);
    }

    /** Keeps a document that was read as a new platform, all of it or nothing. */
    @Transactional
    public UUID keep(UUID workspaceId, ImportedDocument document) {
        access.require(Act.WRITE, workspaceId);
        var platform = platforms.create(workspaceId, PlatformDraft.shortened(document.title(), document.subtitle()));
        add(platform, null, document.sections());
        return platform;
    }

    private void add(UUID platform, @Nullable UUID parent, List<ImportedSection> siblings) {
        for (var section : siblings) {
            var id = sections.add(platform, new Place(parent, Integer.MAX_VALUE), section.content());
            add(platform, id, section.children());
        }
    }
}
