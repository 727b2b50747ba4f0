package se.gemensam.platform.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.livetext.RichText;
import se.gemensam.platform.exporting.JsonExport;
import se.gemensam.platform.exporting.PortableDetails;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup ({@link JsonExport}) back, whole or not at all. */
final class BackupReader {

    private static final Pattern START = Pattern.compile("\\s*\\{\\s*\"[\\s\\S]*");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Notices notices;
    private int count;

    private BackupReader(Notices notices) {
        this.notices = notices;
    }

    /** Whether a text is JSON, or says that it is. */
    static boolean isFor(String text, String extension) {
        return extension.equals("json") || START.matcher(text).matches() && text.contains(JsonExport.FORMAT);
    }

    /** @throws RefusedException when it is no backup, a newer one than this, or broken */
    static ImportedDocument read(String text, Notices notices) {
        try {
            return new BackupReader(notices).read(MAPPER.readTree(text));
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            throw new RefusedException("import.refused.brokenBackup");
        }
    }

    private ImportedDocument read(JsonNode root) {
        if (!root.path("format").asString("").equals(JsonExport.FORMAT)) {
            throw new RefusedException("import.refused.foreignBackup");
        }
        if (root.path("version").asInt(0) > JsonExport.VERSION
                || root.path("schema").asInt(0) > RichText.SCHEMA) {
            throw new RefusedException("import.refused.newerBackup");
        }
        var title = required(root, "title").asString();
        if (title.isBlank()) {
            throw new IllegalArgumentException("no title");
        }
        var sections = sections(required(root, "sections"), 1);
        return new ImportedDocument(title, root.path("subtitle").asString(""), sections, notices.toList());
    }

    private List<ImportedSection> sections(JsonNode nodes, int depth) {
        if (!nodes.isArray() || depth > ImportOptions.DEEPEST && !nodes.isEmpty()) {
            throw new IllegalArgumentException("sections are a list, four levels deep");
        }
        var sections = new ArrayList<ImportedSection>();
        for (var node : nodes) {
            if (++count > SectionTree.MOST_SECTIONS) {
                throw new RefusedException("import.refused.tooManySections", SectionTree.MOST_SECTIONS);
            }
            var content = RichText.parse(required(node, "document").toString());
            var details = node.has("details") ? details(node.get("details")) : null;
            if (details != null && details.agreed()) {
                notices.add(Notices.AGREEMENTS);
            }
            sections.add(new ImportedSection(content, details, sections(required(node, "sections"), depth + 1)));
        }
        return sections;
    }

    private static PortableDetails details(JsonNode node) {
        var areas = new TreeSet<String>();
        node.path("policyAreas").forEach(code -> areas.add(code.asString()));
        var concerned = new TreeMap<UUID, Boolean>();
        node.path("concerned")
                .properties()
                .forEach(entry -> concerned.put(
                        UUID.fromString(entry.getKey()), entry.getValue().asBoolean()));
        return new PortableDetails(
                id(node.path("partyOwner")),
                id(node.path("unionOwner")),
                node.path("level").asString(""),
                node.path("addressee").asString(""),
                node.path("employerQuestion").asBoolean(false),
                node.path("procurement").asBoolean(false),
                node.has("dueOn") ? LocalDate.parse(node.get("dueOn").asString()) : null,
                node.path("parked").asBoolean(false),
                node.path("agreed").asBoolean(false),
                areas,
                concerned);
    }

    private static @Nullable UUID id(JsonNode node) {
        return node.isMissingNode() ? null : UUID.fromString(node.asString());
    }

    private static JsonNode required(JsonNode node, String name) {
        var value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
