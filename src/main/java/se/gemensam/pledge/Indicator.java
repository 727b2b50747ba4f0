package se.gemensam.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.workspace.Member;

/** A figure that tells how it goes with a pledge. */
@Entity
@Table(name = "indicator")
class Indicator {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pledgeId;
    private int place;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String name;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private @Nullable BigDecimal baseline;
    private @Nullable LocalDate baselineOn;
    private @Nullable BigDecimal target;
    private @Nullable BigDecimal targetHigh;
    private @Nullable LocalDate targetOn;
    private @Nullable BigDecimal outOf;
    private String whole;

    @Enumerated(EnumType.STRING)
    private ValidYears years;

    private String source;
    private String reporter;

    @Enumerated(EnumType.STRING)
    private RollUp rollUp;

    private @Nullable UUID parentId;
    private UUID createdBy;
    private Instant createdAt;
    private @Nullable UUID removedBy;
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "indicator_step", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "place")
    private List<IndicatorStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Indicator() {}

    Indicator(UUID pledgeId, int place, IndicatorDraft draft, Member author, Instant now) {
        this(UUID.randomUUID(), pledgeId, place, draft, author, now);
    }

    /** @param id that a proposed definition has given it */
    @SuppressWarnings("NullAway.Init") // describe does it
    Indicator(UUID id, UUID pledgeId, int place, IndicatorDraft draft, Member author, Instant now) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.place = place;
        this.createdBy = author.id();
        this.createdAt = now;
        describe(draft);
    }

    final void describe(IndicatorDraft draft) {
        kind = draft.kind();
        name = draft.name();
        unit = draft.unit();
        direction = draft.direction();
        baseline = draft.baseline();
        baselineOn = draft.baselineOn();
        target = draft.target();
        targetHigh = draft.targetHigh();
        targetOn = draft.targetOn();
        outOf = draft.outOf();
        whole = draft.whole();
        years = draft.years();
        source = draft.source();
        reporter = draft.reporter();
        rollUp = draft.rollUp();
        parentId = draft.parentId();
        if (!steps.equals(draft.steps())) {
            steps.clear();
            steps.addAll(draft.steps());
        }
    }

    IndicatorDraft draft() {
        return new IndicatorDraft(
                kind,
                name,
                unit,
                direction,
                baseline,
                baselineOn,
                target,
                targetHigh,
                targetOn,
                outOf,
                whole,
                years,
                source,
                reporter,
                rollUp,
                parentId,
                List.copyOf(steps));
    }

    void remove(Member by, Instant now) {
        removedBy = by.id();
        removedAt = now;
    }

    void restore() {
        removedBy = null;
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID pledgeId() {
        return pledgeId;
    }

    int place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator indicator && id.equals(indicator.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
