package se.gemensam.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.gemensam.livetext.RichText;
import se.gemensam.livetext.RichText.Doc;

/** What versions consist of: many rows that are written once and never changed, and long texts. */
@Component
class VersionStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VersionStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(UUID versionId, List<KeptSection> sections) {
        var rows = new ArrayList<Object[]>();
        for (int place = 0; place < sections.size(); place++) {
            var section = sections.get(place);
            rows.add(new Object[] {
                versionId,
                place,
                section.sectionId(),
                section.parentId(),
                section.number(),
                section.title(),
                section.textVersion(),
                section.hash()
            });
        }
        batches.batchUpdate("""
                insert into platform_version_section
                    (version_id, place, section_id, parent_id, number, title, text_version, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** In reading order. */
    List<KeptSection> sections(UUID versionId) {
        return jdbc.sql("""
                        select section_id, parent_id, number, title, text_version, hash
                        from platform_version_section where version_id = ? order by place""").param(versionId).query(KeptSection.class).list();
    }

    Optional<KeptSection> section(UUID versionId, UUID sectionId) {
        return jdbc.sql("""
                        select section_id, parent_id, number, title, text_version, hash
                        from platform_version_section where version_id = ? and section_id = ?""")
                .params(versionId, sectionId)
                .query(KeptSection.class)
                .optional();
    }

    /** Numbers of those versions that have a section otherwise than the version before them. */
    Set<Integer> changes(UUID platformId, UUID sectionId) {
        record Reading(int number, String hash) {}
        var changes = new HashSet<Integer>();
        var last = "";
        for (var reading :
                jdbc.sql("""
                        select version.number, section.hash
                        from platform_version_section section join platform_version version on version.id = section.version_id
                        where version.platform_id = ? and section.section_id = ? order by version.number""").params(platformId, sectionId).query(Reading.class).list()) {
            if (!reading.hash().equals(last)) {
                changes.add(reading.number());
            }
            last = reading.hash();
        }
        return changes;
    }

    /** Keeps those texts that no version of the platform has yet. Whoever calls it has the platform's lock. */
    void keepWordings(UUID platformId, Map<String, Doc> wordings) {
        if (wordings.isEmpty()) {
            return;
        }
        var known = new HashSet<>(
                jdbc.sql("select hash from platform_wording where platform_id = :platform and hash in (:hashes)")
                        .param("platform", platformId)
                        .param("hashes", wordings.keySet())
                        .query(String.class)
                        .list());
        batches.batchUpdate(
                "insert into platform_wording (platform_id, hash, content) values (?, ?, ?)",
                wordings.entrySet().stream()
                        .filter(wording -> !known.contains(wording.getKey()))
                        .map(wording ->
                                new Object[] {platformId, wording.getKey(), RichText.toJson(wording.getValue())})
                        .toList());
    }

    /** By hash. */
    Map<String, Doc> wordings(UUID platformId, Collection<String> hashes) {
        var wordings = new HashMap<String, Doc>();
        if (!hashes.isEmpty()) {
            jdbc.sql("select hash, content from platform_wording where platform_id = :platform and hash in (:hashes)")
                    .param("platform", platformId)
                    .param("hashes", hashes)
                    .query((row, _) -> wordings.put(row.getString("hash"), RichText.parse(row.getString("content"))))
                    .list();
        }
        return wordings;
    }
}
