package se.gemensam.base;

/**
 * Content of the demo that one room brings, entered through its services as the people of the demo. Each is seeded
 * once; add a new one for new content. Order them with {@link org.springframework.core.annotation.Order}: people and
 * rooms take 0–99, what is written in the rooms comes after.
 */
public interface DemoContent {

    /** Says once and for all that this content is in the database. */
    String name();

    void seed();

    /**
     * Whether it goes in by one transaction, all or nothing, so that an interrupted start tries again. Content with live
     * documents cannot: their lanes commit by themselves.
     */
    default boolean isAtomic() {
        return false;
    }
}
