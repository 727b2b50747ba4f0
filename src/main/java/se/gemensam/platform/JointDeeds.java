package se.gemensam.platform;

import se.gemensam.workspace.DeedKind;

/** How proposals and what comes of them are told. */
final class JointDeeds {

    private JointDeeds() {}

    static DeedKind proposed(JointKind kind) {
        return switch (kind) {
            case PHASE -> DeedKind.PHASE_PROPOSED;
            case REOPENING -> DeedKind.REOPENING_PROPOSED;
            case CLOSING -> DeedKind.CLOSING_PROPOSED;
            case TIMETABLE -> DeedKind.TIMETABLE_PROPOSED;
            case PUBLICATION -> DeedKind.PUBLICATION_PROPOSED;
        };
    }

    static DeedKind done(JointKind kind) {
        return switch (kind) {
            case PHASE -> DeedKind.PHASE_CHANGED;
            case REOPENING -> DeedKind.SECTION_REOPENED;
            case CLOSING -> DeedKind.SECTION_CLOSED;
            case TIMETABLE -> DeedKind.TIMETABLE_AGREED;
            case PUBLICATION -> DeedKind.PLATFORM_PUBLISHED;
        };
    }
}
