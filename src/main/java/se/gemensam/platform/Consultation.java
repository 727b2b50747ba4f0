package se.gemensam.platform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.workspace.Member;

/** A platform that organisations are asked about: the version that all of them answer about, some questions, a last day. */
@Entity
@Table(name = "consultation")
class Consultation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID platformId;
    private UUID versionId;
    private int versionNumber;
    private String versionHash;
    private String title;
    private String subtitle;
    private LocalDate lastDay;
    private UUID sentBy;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "consultation_question", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "place")
    @Column(name = "words")
    private List<String> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Consultation() {}

    Consultation(Platform platform, PlatformVersion kept, ConsultationDraft draft, Member sender, Instant now) {
        this.id = UUID.randomUUID();
        this.platformId = platform.id();
        this.versionId = kept.id();
        this.versionNumber = kept.number();
        this.versionHash = kept.hash();
        this.title = platform.title();
        this.subtitle = platform.subtitle();
        this.lastDay = possible(draft.lastDay(), now);
        this.sentBy = sender.id();
        this.sentAt = now;
        this.questions.addAll(draft.questions());
    }

    /** A day from tomorrow and within a year. */
    static LocalDate possible(@Nullable LocalDate day, Instant now) {
        var today = LocalDate.ofInstant(now, Time.ZONE);
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw new RefusedException("consultation.lastDay.invalid");
        }
        return day;
    }

    UUID id() {
        return id;
    }

    UUID platformId() {
        return platformId;
    }

    UUID versionId() {
        return versionId;
    }

    int versionNumber() {
        return versionNumber;
    }

    /** Of the version, in hex. */
    String hash() {
        return versionHash;
    }

    String title() {
        return title;
    }

    String subtitle() {
        return subtitle;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    UUID sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consultation consultation && id.equals(consultation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
