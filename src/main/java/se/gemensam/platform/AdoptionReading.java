package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.base.RefusedException;

/** Reads what has been decided about a platform. Whoever calls it has asked for the right. */
@Component
class AdoptionReading {

    private final VersionKeeper keeper;
    private final VersionStore store;
    private final StakeholderRepository stakeholders;
    private final AdoptionRuleRepository rules;
    private final MeetingPaperRepository papers;
    private final BodyDecisionRepository decisions;
    private final LateChangeRepository changes;
    private final SeparateStatementRepository statements;
    private final AdoptedTextRepository adopted;
    private final Clock clock;

    AdoptionReading(
            VersionKeeper keeper,
            VersionStore store,
            StakeholderRepository stakeholders,
            AdoptionRuleRepository rules,
            MeetingPaperRepository papers,
            BodyDecisionRepository decisions,
            LateChangeRepository changes,
            SeparateStatementRepository statements,
            AdoptedTextRepository adopted,
            Clock clock) {
        this.keeper = keeper;
        this.store = store;
        this.stakeholders = stakeholders;
        this.rules = rules;
        this.papers = papers;
        this.decisions = decisions;
        this.changes = changes;
        this.statements = statements;
        this.adopted = adopted;
        this.clock = clock;
    }

    AdoptionFacts of(UUID platformId) {
        return of(platformId, keeper.now(platformId));
    }

    /** @param text that decisions are held against: the platform as it reads now, or a version of it */
    AdoptionFacts of(UUID platformId, VersionKeeper.Whole text) {
        var sent = papers.findByPlatformIdOrderBySentAt(platformId);
        var texts = new HashMap<UUID, List<KeptSection>>();
        sent.forEach(paper -> texts.computeIfAbsent(paper.versionId(), store::sections));
        return new AdoptionFacts(
                text,
                stakeholders.findByPlatformId(platformId),
                rules.findByPlatformId(platformId).stream()
                        .collect(Collectors.toMap(AdoptionRule::side, AdoptionRule::rule)),
                sent,
                decisions.standing(platformId),
                changes.findByPlatformIdOrderByCreatedAt(platformId),
                texts);
    }

    /** @throws RefusedException when a side has not adopted the text as it reads now */
    void requireAdopted(UUID platformId) {
        if (!of(platformId).isAdopted()) {
            throw new RefusedException("adoption.missing");
        }
    }

    /** The text is adopted as it reads in this version. */
    void keep(PlatformVersion text) {
        adopted.save(new AdoptedText(text, hash(text.platformId(), text), clock.instant()));
    }

    /** SHA-256, in hex, over a text, the decisions about it with their exceptions, and what organisations have said beside it. */
    private String hash(UUID platformId, PlatformVersion text) {
        var lines = new ArrayList<String>();
        lines.add(text.hash());
        decisions.standing(platformId).forEach(decision -> lines.add(line(decision)));
        statements
                .findByPlatformIdOrderByMadeAt(platformId)
                .forEach(statement -> lines.add(statement.organisationId() + "\t" + statement.words()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\u0000", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static String line(BodyDecision decision) {
        var exceptions = decision.exceptions().entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue())
                .sorted()
                .collect(Collectors.joining("\t"));
        return String.join(
                "\t",
                decision.organisationId().toString(),
                decision.body(),
                decision.decidedOn().toString(),
                decision.paragraph(),
                decision.outcome().name(),
                exceptions);
    }
}
