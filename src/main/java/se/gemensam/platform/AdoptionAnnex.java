package se.gemensam.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.ComparedLine;
import se.gemensam.livetext.ComparedRun;
import se.gemensam.livetext.ComparedRun.Fate;
import se.gemensam.livetext.RichText.Block;
import se.gemensam.livetext.RichText.BulletList;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.ListItem;
import se.gemensam.livetext.RichText.Paragraph;
import se.gemensam.livetext.RichText.Subheading;
import se.gemensam.livetext.TextComparison;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Organisations;
import se.gemensam.platform.exporting.ExportedSection;
import se.gemensam.platform.exporting.Wording;
import se.gemensam.shell.Formats;

/**
 * What is printed behind an adopted text: who decided it, what they left out and why, what was corrected since, and what organisations
 * have said beside it. Whoever may read the text may read that.
 */
@Component
class AdoptionAnnex {

    private final AdoptionReading reading;
    private final SeparateStatementRepository statements;
    private final VersionStore wordings;
    private final Organisations organisations;

    AdoptionAnnex(
            AdoptionReading reading,
            SeparateStatementRepository statements,
            VersionStore wordings,
            Organisations organisations) {
        this.reading = reading;
        this.statements = statements;
        this.wordings = wordings;
        this.organisations = organisations;
    }

    /** Without numbers, to stand after the sections; empty as long as the platform is not adopted. */
    List<ExportedSection> of(Platform platform, Wording wording) {
        if (platform.phase() != Phase.ADOPTED) {
            return List.of();
        }
        var facts = reading.of(platform.id());
        var names = names(platform.id(), facts);
        var annex = new ArrayList<ExportedSection>();
        var formats = new Formats(wording.language());
        var accepted = facts.decisions().stream()
                .filter(each -> each.outcome().accepts())
                .toList();
        add(
                annex,
                platform,
                "annex.decisions",
                wording,
                bullets(accepted.stream()
                        .map(decision -> line(decision, names, formats, wording))
                        .toList()));
        add(annex, platform, "annex.exceptions", wording, exceptions(accepted, facts, names, wording));
        add(annex, platform, "annex.corrections", wording, corrections(platform.id(), facts, wording));
        add(annex, platform, "annex.statements", wording, statements(platform.id(), names));
        return List.copyOf(annex);
    }

    private Map<UUID, String> names(UUID platformId, AdoptionFacts facts) {
        var ids = facts.decisions().stream().map(BodyDecision::organisationId).collect(Collectors.toSet());
        statements.findByPlatformIdOrderByMadeAt(platformId).forEach(each -> ids.add(each.organisationId()));
        return organisations.all(Set.copyOf(ids)).values().stream()
                .collect(Collectors.toMap(OrganisationRow::id, OrganisationRow::name));
    }

    private static void add(
            List<ExportedSection> annex,
            Platform platform,
            String title,
            Wording wording,
            List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            var id = UUID.nameUUIDFromBytes((platform.id() + title).getBytes(StandardCharsets.UTF_8));
            var words = wording.texts().get(wording.language(), title);
            annex.add(new ExportedSection(id, "", Doc.of(words, List.copyOf(blocks)), List.of()));
        }
    }

    private static List<Block> bullets(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new BulletList(lines.stream().map(ListItem::of).toList()));
    }

    private static String line(BodyDecision decision, Map<UUID, String> names, Formats formats, Wording wording) {
        var language = wording.language();
        var texts = wording.texts();
        var where = decision.paragraph().isEmpty()
                ? texts.get(language, "decision.where", decision.body(), formats.day(decision.decidedOn()))
                : texts.get(
                        language,
                        "decision.where.paragraph",
                        decision.body(),
                        formats.day(decision.decidedOn()),
                        decision.paragraph());
        return texts.get(
                language,
                "annex.decision",
                names.getOrDefault(decision.organisationId(), ""),
                where,
                texts.get(language, "decision.outcome." + decision.outcome()));
    }

    /** Those that still hold: a later decision of the same organisation may have taken a section in. */
    private static List<Block> exceptions(
            List<BodyDecision> decisions, AdoptionFacts facts, Map<UUID, String> names, Wording wording) {
        var state = facts.state();
        var blocks = new ArrayList<Block>();
        for (var section : facts.now().sections()) {
            for (var decision : decisions) {
                var words = decision.exceptions().get(section.sectionId());
                var holds = state.of(decision.organisationId()).holds();
                if (words != null && holds.get(section.sectionId()) == Hold.EXCEPTED) {
                    blocks.add(Subheading.of(
                            1,
                            wording.texts()
                                    .get(
                                            wording.language(),
                                            "annex.exception",
                                            names.getOrDefault(decision.organisationId(), ""),
                                            section.number() + " " + section.title())));
                    blocks.addAll(paragraphs(words));
                }
            }
        }
        return blocks;
    }

    private List<Block> corrections(UUID platformId, AdoptionFacts facts, Wording wording) {
        var numbers = facts.now().sections().stream()
                .collect(Collectors.toMap(KeptSection::sectionId, each -> each.number() + " " + each.title()));
        var lines = facts.changes().stream()
                .filter(change -> change.kind() == LateChangeKind.CORRECTION && change.state() == LateChangeState.DONE)
                .sorted(Comparator.comparing(LateChange::createdAt))
                .flatMap(change -> TextComparison.of(
                                wording(platformId, change.beforeHash()), wording(platformId, change.afterHash()))
                        .changes()
                        .stream()
                        .map(line -> wording.texts()
                                .get(
                                        wording.language(),
                                        "annex.correction",
                                        numbers.getOrDefault(change.sectionId(), ""),
                                        words(line, Fate.INSERTED),
                                        words(line, Fate.DELETED))))
                .toList();
        return bullets(lines);
    }

    private Doc wording(UUID platformId, String hash) {
        return Objects.requireNonNull(
                wordings.wordings(platformId, List.of(hash)).get(hash), hash);
    }

    private static String words(ComparedLine line, Fate without) {
        return line.runs().stream()
                .filter(run -> run.fate() != without)
                .map(ComparedRun::words)
                .collect(Collectors.joining());
    }

    private List<Block> statements(UUID platformId, Map<UUID, String> names) {
        var blocks = new ArrayList<Block>();
        statements.findByPlatformIdOrderByMadeAt(platformId).forEach(statement -> {
            blocks.add(Subheading.of(1, names.getOrDefault(statement.organisationId(), "")));
            blocks.addAll(paragraphs(statement.words()));
        });
        return blocks;
    }

    private static List<Paragraph> paragraphs(String words) {
        return words.lines().filter(line -> !line.isBlank()).map(Paragraph::of).toList();
    }
}
