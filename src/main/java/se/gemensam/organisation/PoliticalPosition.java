package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** Styre: where the party stands in the assembly of a kommun or a region for a time. */
@Entity
@Table(name = "political_position")
class PoliticalPosition {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String areaCode;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    protected PoliticalPosition() {}

    PoliticalPosition(String areaCode, Period period, Standing standing) {
        if (period.until() == null) {
            throw new RefusedException("position.open-ended");
        }
        this.id = UUID.randomUUID();
        this.areaCode = areaCode;
        this.period = period;
        this.standing = standing;
    }

    Period period() {
        return period;
    }

    PositionRow row() {
        return new PositionRow(areaCode, period, standing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PoliticalPosition position && id.equals(position.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
