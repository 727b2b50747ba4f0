package se.gemensam.pledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that a list of pledges can be written as. */
public enum PledgeReportFormat {
    PDF("application/pdf", 1_000),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 2_000),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 20_000),
    CSV("text/csv;charset=UTF-8", 20_000);

    private final String mediaType;
    private final int most;

    PledgeReportFormat(String mediaType, int most) {
        this.mediaType = mediaType;
        this.most = most;
    }

    public String mediaType() {
        return mediaType;
    }

    /** So many pledges at most: paper of more nobody reads, and it takes minutes to lay out. */
    int most() {
        return most;
    }

    /** "pdf", which also is the ending of its name. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PledgeReportFormat> of(String token) {
        return Arrays.stream(values())
                .filter(format -> format.token().equalsIgnoreCase(token))
                .findFirst();
    }

    public String textKey() {
        return "pledgeReport.format." + name();
    }
}
