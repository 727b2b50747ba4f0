package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.JointKind;
import se.gemensam.platform.JointRow;
import se.gemensam.workspace.DeedKind;

/** Where the screens of platforms are. */
public final class PlatformNavigation {

    static final String TALK = "talk";

    private PlatformNavigation() {}

    public static String list(String workspace) {
        return "w/" + workspace + "/platforms";
    }

    public static String fromDocument(String workspace) {
        return list(workspace) + "/import";
    }

    /** The files that one has asked for. */
    public static String files(String workspace) {
        return list(workspace) + "/files";
    }

    /** A file that was made, as the browser fetches it. */
    static String file(UUID order) {
        return "api/exports/" + order + "/file";
    }

    public static String platform(String workspace, UUID platform) {
        return list(workspace) + "/" + platform;
    }

    public static String section(String workspace, UUID platform, UUID section) {
        return platform(workspace, platform) + "/sections/" + section;
    }

    /** How a section has read. */
    static String sectionVersions(String workspace, UUID platform, UUID section) {
        return section(workspace, platform, section) + "/versions";
    }

    /** @param to null for the section as it reads now */
    static String sectionComparison(String workspace, UUID platform, UUID section, int from, @Nullable Integer to) {
        return sectionVersions(workspace, platform, section) + between(from, to);
    }

    public static String versions(String workspace, UUID platform) {
        return platform(workspace, platform) + "/versions";
    }

    public static String amendments(String workspace, UUID platform) {
        return platform(workspace, platform) + "/amendments";
    }

    public static String amendment(String workspace, UUID platform, UUID amendment) {
        return amendments(workspace, platform) + "/" + amendment;
    }

    public static String adoption(String workspace, UUID platform) {
        return platform(workspace, platform) + "/adoption";
    }

    static String change(String workspace, UUID platform, UUID change) {
        return platform(workspace, platform) + "/changes/" + change;
    }

    public static String votes(String workspace, UUID platform) {
        return platform(workspace, platform) + "/votes";
    }

    public static String vote(String workspace, UUID platform, UUID vote) {
        return votes(workspace, platform) + "/" + vote;
    }

    public static String authors(String workspace, UUID platform) {
        return platform(workspace, platform) + "/authors";
    }

    public static String timetable(String workspace, UUID platform) {
        return platform(workspace, platform) + "/timetable";
    }

    public static String consultation(String workspace, UUID platform) {
        return platform(workspace, platform) + "/consultation";
    }

    /** One of those who are asked: what it answers, or where one answers for it. */
    public static String consultationAnswer(String workspace, UUID platform, UUID invitation) {
        return consultation(workspace, platform) + "/answers/" + invitation;
    }

    public static String compilation(String workspace, UUID platform) {
        return consultation(workspace, platform) + "/compilation";
    }

    public static String publication(String workspace, UUID platform) {
        return platform(workspace, platform) + "/publication";
    }

    /** Where what one side has proposed is answered. */
    public static String joint(String workspace, JointRow row) {
        return row.kind() == JointKind.PUBLICATION
                ? publication(workspace, row.platformId())
                : timetable(workspace, row.platformId());
    }

    /** Where one sees what was done to a platform, or to a section of it. */
    public static String done(String workspace, DeedKind kind, UUID platform, UUID subject) {
        return switch (kind) {
            case PHASE_PROPOSED,
                    PHASE_CHANGED,
                    REOPENING_PROPOSED,
                    CLOSING_PROPOSED,
                    PROPOSAL_DECLINED,
                    PROPOSAL_WITHDRAWN,
                    TIMETABLE_PROPOSED,
                    TIMETABLE_AGREED,
                    MILESTONE_NEAR,
                    MILESTONE_PASSED -> timetable(workspace, platform);
            case ADOPTION_ARRANGED,
                    PAPER_SENT,
                    DECISION_REGISTERED,
                    DECISION_WITHDRAWN,
                    FLOOR_CHANGED,
                    CORRECTION_PROPOSED,
                    CORRECTION_MADE,
                    CORRECTION_DECLINED,
                    STATEMENT_MADE,
                    QUESTION_PARKED,
                    QUESTION_CLOSED -> adoption(workspace, platform);
            case CONSULTATION_SENT, CONSULTATION_ASKED, CONSULTATION_ANSWERED, CONSULTATION_HANDED_OVER ->
                consultation(workspace, platform);
            case FILE_MADE, FILE_FAILED -> files(workspace);
            case PUBLICATION_PROPOSED, PLATFORM_PUBLISHED, PLATFORM_UNPUBLISHED -> publication(workspace, platform);
            default -> subject.equals(platform) ? platform(workspace, platform) : section(workspace, platform, subject);
        };
    }

    /**
     * What changed from one version to another.
     *
     * @param to null for the platform as it reads now
     */
    public static String comparison(String workspace, UUID platform, int from, @Nullable Integer to) {
        return versions(workspace, platform) + between(from, to);
    }

    private static String between(int from, @Nullable Integer to) {
        return "?from=" + from + (to == null ? "" : "&to=" + to);
    }

    /** Where a section is, with what is said about it in sight; about the whole where the section is none. */
    public static String talk(String workspace, UUID platform, UUID subject) {
        var path = subject.equals(platform) ? platform(workspace, platform) : section(workspace, platform, subject);
        return path + "?" + TALK;
    }

    /** Whatever is no id is the id of nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(text);
        }
    }

    public static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
