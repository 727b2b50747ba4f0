package se.gemensam.platform.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.RichText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A platform as JSON, UTF-8, for other programs:
 *
 * <pre>{
 *   "format": "gemensam-platform", "version": 1, "schema": 1, "exportedAt": "2026-11-22T09:00:00Z",
 *   "title": "…", "subtitle": "…",
 *   "sections": [{"id": uuid, "number": "1", "title": "…", "document": ProseMirror JSON, "details": {…}, "sections": […]}]
 * }</pre>
 *
 * {@code details} is what is said about a section beside its words ({@link PortableDetails}); it is left out for a reader whom it is
 * not for.
 *
 * {@code version} counts up when a reader of the old form would misread the new one; {@code schema} is that of the documents.
 */
public final class JsonExport {

    public static final String FORMAT = "gemensam-platform";
    public static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonExport() {}

    public static byte[] write(ExportedPlatform platform, Instant exportedAt) {
        var root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("schema", RichText.SCHEMA);
        root.put("exportedAt", exportedAt.toString());
        root.put("title", platform.title());
        root.put("subtitle", platform.subtitle());
        root.set("sections", sections(platform.sections()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    private static ArrayNode sections(List<ExportedSection> sections) {
        var array = MAPPER.createArrayNode();
        for (var section : sections) {
            ObjectNode node = array.addObject();
            node.put("id", section.id().toString());
            node.put("number", section.number());
            node.put("title", section.title());
            node.set("document", MAPPER.readTree(RichText.toJson(section.content())));
            if (section.details() != null) {
                node.set("details", details(section.details()));
            }
            node.set("sections", sections(section.children()));
        }
        return array;
    }

    private static ObjectNode details(PortableDetails details) {
        var node = MAPPER.createObjectNode();
        put(node, "partyOwner", details.partyOwner());
        put(node, "unionOwner", details.unionOwner());
        node.put("level", details.level());
        node.put("addressee", details.addressee());
        node.put("employerQuestion", details.employerQuestion());
        node.put("procurement", details.procurement());
        put(node, "dueOn", details.dueOn());
        node.put("parked", details.parked());
        node.put("agreed", details.agreed());
        var areas = node.putArray("policyAreas");
        details.policyAreas().forEach(areas::add);
        var concerned = node.putObject("concerned");
        details.concerned().forEach((organisation, asked) -> concerned.put(organisation.toString(), asked));
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
