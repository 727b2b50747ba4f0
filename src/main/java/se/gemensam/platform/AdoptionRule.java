package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;

/** The {@link SideRule} of one side for one platform. */
@Entity
@Table(name = "adoption_rule")
class AdoptionRule {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private SideRule.Kind kind;

    private int needed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AdoptionRule() {}

    AdoptionRule(UUID platformId, Side side, SideRule rule) {
        this.id = UUID.randomUUID();
        this.platformId = platformId;
        this.side = side;
        this.kind = rule.kind();
        this.needed = rule.needed();
    }

    void become(SideRule rule) {
        kind = rule.kind();
        needed = rule.needed();
    }

    Side side() {
        return side;
    }

    SideRule rule() {
        return new SideRule(kind, needed);
    }
}
