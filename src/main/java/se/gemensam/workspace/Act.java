package se.gemensam.workspace;

/** What somebody may want to do in a joint room. */
public enum Act {
    READ(Role.READER),
    COMMENT(Role.COMMENTER),
    WRITE(Role.WRITER),
    CONVENE(Role.CONVENER),
    /** Follows from a right of its own, given per organisation, whatever the role. */
    REGISTER_DECISIONS(Role.READER);

    private final Role needed;

    Act(Role needed) {
        this.needed = needed;
    }

    boolean isOpenTo(Membership member) {
        return member.role().includes(needed) && (this != REGISTER_DECISIONS || member.registers());
    }
}
