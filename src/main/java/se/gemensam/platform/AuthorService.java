package se.gemensam.platform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.gemensam.livetext.AuthoredWords;
import se.gemensam.livetext.LiveDocuments;
import se.gemensam.platform.PlatformAuthors.Author;
import se.gemensam.workspace.Member;
import se.gemensam.workspace.Members;

/** Who wrote what of a platform, for the two sides; each reader reads the names that it may see. */
@Service
@Transactional(readOnly = true)
public class AuthorService {

    private final PlatformAccess access;
    private final SectionRepository sections;
    private final LiveDocuments documents;
    private final Members members;

    AuthorService(PlatformAccess access, SectionRepository sections, LiveDocuments documents, Members members) {
        this.access = access;
        this.sections = sections;
        this.documents = documents;
        this.members = members;
    }

    public PlatformAuthors of(UUID platformId) {
        var viewer = access.requireOfTheSides(platformId).member();
        var tree = new SectionTree(sections.livingIn(platformId));
        var ordered = tree.inReadingOrder();
        var titles = documents.titles(ordered.stream().map(Section::documentId).toList());
        var found = ordered.stream()
                .map(section -> new SectionAuthors(
                        section.id(),
                        tree.number(section),
                        Objects.requireNonNull(titles.get(section.documentId())).title(),
                        documents.authors(section.documentId())))
                .toList();
        return new PlatformAuthors(found, authors(found, viewer));
    }

    private Map<UUID, Author> authors(List<SectionAuthors> found, Member viewer) {
        var ids = ids(found);
        var names = members.displayNames(ids, viewer);
        var authors = new HashMap<UUID, Author>();
        members.byIds(ids)
                .forEach((id, member) -> authors.put(id, new Author(names.getOrDefault(id, ""), member.side())));
        return authors;
    }

    private static Set<UUID> ids(List<SectionAuthors> found) {
        return found.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .map(AuthoredWords::author)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
