package se.gemensam.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.Member;

/** What an organisation wants to have said beside the text (särskilt yttrande). */
@Entity
@Table(name = "separate_statement")
class SeparateStatement {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;
    private UUID memberId;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SeparateStatement() {}

    SeparateStatement(UUID platformId, String words, Member member, Instant now) {
        this.id = UUID.randomUUID();
        this.platformId = platformId;
        this.organisationId = member.organisationId();
        this.side = member.side();
        this.words = words;
        this.memberId = member.id();
        this.madeAt = now;
    }

    void say(String words, Member member, Instant now) {
        this.words = words;
        this.memberId = member.id();
        this.madeAt = now;
    }

    UUID organisationId() {
        return organisationId;
    }

    Side side() {
        return side;
    }

    String words() {
        return words;
    }
}
