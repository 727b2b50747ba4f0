package se.gemensam.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** A {@link PledgeFilter} as SQL about the table {@code pledge} under the name {@code p}, with its parameters. */
final class PledgeCondition {

    /** The {@link PledgeLabel} of a row. */
    static final String LABEL =
            "case p.lifecycle when 'ADOPTED' then coalesce(p.outcome, p.progress) else p.lifecycle end";

    private static final String WAITING = "p.lifecycle = 'ADOPTED' and p.outcome is null";
    private static final Pattern NUMBER = Pattern.compile("[lL]?(\\d{1,9})");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final LocalDate today;
    private final Set<UUID> disputed;

    PledgeCondition(UUID workspaceId, PledgeFilter filter, LocalDate today, Set<UUID> disputed) {
        this.today = today;
        this.disputed = disputed;
        require("p.workspace_id = :workspace", "workspace", workspaceId);
        require("p.term = :term", "term", filter.term().year());
        conditions.add("p.removed_at is null");
        if (!filter.labels().isEmpty()) {
            require(
                    LABEL + " in (:labels)",
                    "labels",
                    filter.labels().stream().map(Enum::name).toList());
        }
        if (filter.policyArea() != null) {
            require(
                    "p.id in (select a.pledge_id from pledge_policy_area a where a.code = :policyArea)",
                    "policyArea",
                    filter.policyArea());
        }
        if (filter.level() != null) {
            require("p.level = :level", "level", filter.level().name());
        }
        if (filter.ask() != null) {
            require("p.ask = :ask", "ask", filter.ask().name());
        }
        if (filter.areaCode() != null) {
            require("p.area_code = :area", "area", filter.areaCode());
        }
        if (filter.below() != null) {
            require("p.parent_id = :below", "below", filter.below());
        }
        commitments(filter);
        filter.marks().stream().sorted().forEach(mark -> conditions.add("(" + marked(mark) + ")"));
        if (!filter.text().isEmpty()) {
            words(filter.text());
        }
    }

    private void commitments(PledgeFilter filter) {
        if (filter.side() == null && filter.organisationId() == null) {
            return;
        }
        var sql = "exists (select 1 from pledge_commitment c where c.pledge_id = p.id";
        if (filter.side() != null) {
            sql += " and c.side = :side";
            parameters.put("side", filter.side().name());
        }
        if (filter.organisationId() == null) {
            sql += " and c.task <> ''";
        } else {
            sql += " and c.organisation_id = :organisation";
            parameters.put("organisation", filter.organisationId());
        }
        conditions.add(sql + ")");
    }

    /** Small and capital letters are alike, as far as the database knows them; what was typed is found in any case. */
    private void words(String text) {
        var sql = "p.promise like :text escape '!' or lower(p.promise) like :small escape '!'";
        parameters.put("text", "%" + literal(text) + "%");
        parameters.put("small", "%" + literal(text.toLowerCase(Locale.ROOT)) + "%");
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            sql += " or p.number = :number";
            parameters.put("number", Integer.valueOf(number.group(1)));
        }
        conditions.add("(" + sql + ")");
    }

    private static String literal(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    /** Whether a row bears the mark; the parameters that it needs are among {@link #parameters}. */
    String marked(PledgeMark mark) {
        return switch (mark) {
            case LATE -> {
                parameters.put("today", today);
                yield WAITING + " and (p.deadline < :today or p.progress = 'DELAYED')";
            }
            case DUE -> {
                parameters.put("today", today);
                parameters.put("ahead", today.plusDays(PledgeMark.DAYS_AHEAD));
                yield WAITING + " and p.deadline between :today and :ahead";
            }
            case UNPROVEN -> "p.lifecycle = 'ADOPTED' and p.evidence_at is null";
            case DISPUTED -> {
                if (disputed.isEmpty()) {
                    yield "1 = 0";
                }
                parameters.put("disputed", disputed);
                yield "p.id in (:disputed)";
            }
            case TOP -> "p.top = true";
            case WHOLE -> "p.parent_id is null";
        };
    }

    private void require(String sql, String name, Object value) {
        conditions.add(sql);
        parameters.put(name, value);
    }

    /** Without "where". */
    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
