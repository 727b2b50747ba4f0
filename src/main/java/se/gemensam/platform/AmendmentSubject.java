package se.gemensam.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment is about.
 *
 * @param sectionId null for a new section
 * @param documentId its words; null when it proposes none
 * @param baseHash of the text that its words are a change of
 * @param to where the section is to stand
 * @param from where it stands now
 * @param branch names it with all below it
 */
record AmendmentSubject(
        AmendmentKind kind,
        UUID platformId,
        @Nullable UUID sectionId,
        @Nullable UUID documentId,
        @Nullable String baseHash,
        @Nullable Spot to,
        @Nullable Spot from,
        @Nullable UUID branch) {

    static AmendmentSubject change(Section section, UUID documentId, String baseHash) {
        return new AmendmentSubject(
                AmendmentKind.CHANGE, section.platformId(), section.id(), documentId, baseHash, null, null, null);
    }

    static AmendmentSubject addition(UUID platformId, UUID documentId, Spot to) {
        return new AmendmentSubject(AmendmentKind.ADD, platformId, null, documentId, null, to, null, null);
    }

    static AmendmentSubject removal(Section section, SectionTree tree) {
        return new AmendmentSubject(
                AmendmentKind.REMOVE,
                section.platformId(),
                section.id(),
                null,
                null,
                null,
                null,
                TreeFit.branch(tree.branch(section)));
    }

    static AmendmentSubject move(Section section, SectionTree tree, Spot to) {
        return new AmendmentSubject(
                AmendmentKind.MOVE,
                section.platformId(),
                section.id(),
                null,
                null,
                to,
                new Spots(tree).of(section),
                null);
    }
}
