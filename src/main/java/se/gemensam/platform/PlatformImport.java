package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.importing.DocumentImport;
import se.gemensam.platform.importing.ImportNotice;
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
    private final PortedDetails details;
    private final WorkspaceAccess access;

    PlatformImport(PlatformService platforms, SectionService sections, PortedDetails details, WorkspaceAccess access) {
        this.platforms = platforms;
        this.sections = sections;
        this.details = details;
        this.access = access;
    }

    /**
     * Reads a document without keeping anything.
     *
     * <p>What a backup says about members and organisations that this room has not is left behind, and a notice says of how many sections.
     *
     * @param bytes at most {@value DocumentImport#MOST_MEGABYTES} MB
     * @throws RefusedException when it cannot be read, is too large or is not safe to read
     */
    public ImportedDocument preview(UUID workspaceId, String fileName, byte[] bytes, ImportOptions options) {
        access.require(Act.WRITE, workspaceId);
        var document = DocumentImport.read(fileName, bytes, options);
        var known = details.known(workspaceId);
        int lacking = (int) document.allSections()
                .filter(section -> section.details() != null && known.lacks(section.details()))
                .count();
        return lacking == 0 ? document : document.with(new ImportNotice("import.notice.elsewhere", List.of(lacking)));
    }

    /** Keeps a document that was read as a new platform, all of it or nothing. */
    @Transactional
    public UUID keep(UUID workspaceId, ImportedDocument document) {
        access.require(Act.WRITE, workspaceId);
        var platform = platforms.create(workspaceId, PlatformDraft.shortened(document.title(), document.subtitle()));
        add(platform, null, document.sections(), details.known(workspaceId));
        return platform;
    }

    private void add(UUID platform, @Nullable UUID parent, List<ImportedSection> siblings, PortedDetails.Known known) {
        for (var section : siblings) {
            var id = sections.add(platform, new Place(parent, Integer.MAX_VALUE), section.content());
            var said = section.details();
            if (said != null) {
                sections.describe(id, _ -> known.in(said));
            }
            add(platform, id, section.children(), known);
        }
    }
}
