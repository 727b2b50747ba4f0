package se.gemensam.platform;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.platform.AmendmentAccess.Found;
import se.gemensam.workspace.Deed;
import se.gemensam.workspace.DeedKind;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Tells what becomes of amendments: everybody of the two sides who follows, and those who wrote one of each step that it takes. */
@Component
class AmendmentNews {

    private final PlatformAccess access;
    private final LiveDocuments documents;
    private final Members members;

    AmendmentNews(PlatformAccess access, LiveDocuments documents, Members members) {
        this.access = access;
        this.documents = documents;
        this.members = members;
    }

    /** What its own organisation did with it, or who stands behind it. */
    void tell(Found found, DeedKind kind) {
        access.tell(deed(found, kind));
    }

    /** A step on its way, which those who wrote it wait for. */
    void step(Found found, DeedKind kind) {
        access.tell(deed(found, kind).concerning(authors(found.amendment())));
    }

    /** It was handed in as an answer to another, which those who wrote that one are told. */
    void answered(Found found, Amendment answered) {
        access.tell(deed(found, DeedKind.AMENDMENT_ANSWERED).concerning(authors(answered)));
    }

    private static Deed deed(Found found, DeedKind kind) {
        var amendment = found.amendment();
        return found.granted()
                .didAmongSides(kind, amendment.sectionId().orElseGet(amendment::platformId))
                .in(amendment.id());
    }

    /** Who proposed it, and who of that organisation wrote in it as far as its text remembers. */
    private Set<UUID> authors(Amendment amendment) {
        var authors = new HashSet<UUID>();
        if (amendment.kind().hasWords()) {
            var wrote = documents
                    .writersSince(amendment.documentId(), Instant.EPOCH)
                    .keySet();
            authors.addAll(members.byIds(Set.copyOf(wrote)).values().stream()
                    .filter(member -> member.organisationId().equals(amendment.organisationId()))
                    .map(Member::id)
                    .collect(Collectors.toSet()));
        }
        authors.add(amendment.memberId());
        return authors;
    }
}
