package se.gemensam.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A field of politics with the level that answers for it. Reference data; the name is the text {@code policyArea.<code>}. */
@Entity
@Immutable
@Table(name = "policy_area")
public class PolicyArea {

    /** Whether the law demands the task. ADDED areas are ours, beside the list of the law. */
    public enum Duty {
        STATUTORY,
        VOLUNTARY,
        ADDED
    }

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Column(name = "sort_order")
    private int order;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PolicyArea() {}

    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    public Duty duty() {
        return duty;
    }

    public String textKey() {
        return "policyArea." + code;
    }
}
