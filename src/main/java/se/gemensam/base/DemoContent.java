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
}
