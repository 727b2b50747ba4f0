package se.gemensam.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is asked, and what it answers so far.
 *
 * @param organisation name of who is asked
 * @param version number of the version that it answers about
 * @param code control code of that version
 * @param lastDay on which its answer comes in time
 * @param joinable whose answers it can join in
 * @param form what stands there; empty for whoever may not read it yet
 * @param savedAt null when nothing is saved that the viewer may read
 * @param handedInAt null as long as it may be changed
 */
public record ConsultationSheet(
        UUID invitationId,
        UUID platformId,
        String organisation,
        String title,
        String subtitle,
        int version,
        String code,
        LocalDate lastDay,
        List<String> questions,
        List<SheetSection> sections,
        List<Joinable> joinable,
        ConsultationForm form,
        @Nullable ConsultationChannel channel,
        @Nullable LocalDate arrivedOn,
        @Nullable Instant savedAt,
        @Nullable Instant handedInAt,
        Filling filling) {

    /** What the viewer can do with it. */
    public enum Filling {
        /** Answer for the organisation. */
        ANSWERS,
        /** Write down what came in another way. */
        REGISTERS,
        READS,
        /** As {@link #READS}, but the last day has passed without an answer. */
        LATE
    }

    /**
     * A section of the version that is asked about.
     *
     * @param number as in the contents
     * @param html its words with the title as a heading of the third level
     */
    public record SheetSection(UUID id, String number, String title, String html) {}

    public record Joinable(UUID organisationId, String name) {}

    /** The name of the organisation whose answer it joins in; empty when there is none. */
    public String joined() {
        return joinable.stream()
                .filter(other -> other.organisationId().equals(form.joins()))
                .map(Joinable::name)
                .findFirst()
                .orElse("");
    }
}
