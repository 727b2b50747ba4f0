package se.gemensam.platform;

import java.util.Set;
import java.util.UUID;
import se.gemensam.base.RefusedException;

/**
 * Whose decisions a side needs before it has adopted a platform.
 *
 * @param needed how many organisations, where so many of them are enough; 0 otherwise
 */
public record SideRule(Kind kind, int needed) {

    /** As long as nothing else is agreed. */
    public static final SideRule ALL = new SideRule(Kind.ALL, 0);

    public enum Kind {
        /** Every organisation that is to adopt it. */
        ALL,
        /** Those of them that are named. */
        NAMED,
        /** So many of them, whichever. */
        AT_LEAST
    }

    /** @throws RefusedException when not even one decision would be needed */
    public SideRule {
        needed = kind == Kind.AT_LEAST ? needed : 0;
        if (kind == Kind.AT_LEAST && needed < 1) {
            throw new RefusedException("adoption.rule.needed");
        }
    }

    /**
     * Whether the side has adopted the platform. Nobody to ask is no yes.
     *
     * @param asked those that are to adopt it
     * @param named those of them that are named
     * @param adopted those that have
     */
    boolean isMet(Set<UUID> asked, Set<UUID> named, Set<UUID> adopted) {
        return switch (kind) {
            case ALL -> !asked.isEmpty() && adopted.containsAll(asked);
            case NAMED -> !named.isEmpty() && adopted.containsAll(named);
            case AT_LEAST -> adopted.stream().filter(asked::contains).count() >= needed;
        };
    }
}
