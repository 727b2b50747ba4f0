package se.gemensam.pledge;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** How many adopted pledges went by each label at the end of each month, from the first that was adopted until now. */
public record PledgeTrend(List<Month> months) {

    /** @param labels those that none went by are left out */
    public record Month(YearMonth month, Map<PledgeLabel, Integer> labels) {}
}
