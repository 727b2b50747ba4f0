import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes open amendments into the database of a server that is not running: of all sections in turn, each with up to 200 words changed,
 * handed in by people of both sides; every fourth is a change of a section that read otherwise then, so that it has to be brought along.
 * Run by generate.ts with {@code java -cp <driver> Amendments.java <JDBC URL> <amendments> <platform>}; the same arguments give the same.
 */
class Amendments {

    private static final int MOST_CHANGES = 200;
    private static final Pattern TEXT = Pattern.compile("\"text\":\"([^\"]*)\"");
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 3, 2, 8, 0, 0, 0, ZoneOffset.UTC);

    private record Person(UUID id, UUID workspace, UUID organisation) {}

    private record Section(UUID id, String content, String hash) {}

    private final Connection connection;
    private final Random random = new Random(20261126);
    private final PreparedStatement documents;
    private final PreparedStatement snapshots;
    private final PreparedStatement wordings;
    private final PreparedStatement amendments;

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], "", "")) {
            connection.setAutoCommit(false);
            new Amendments(connection).write(Integer.parseInt(arguments[1]), UUID.fromString(arguments[2]));
            connection.commit();
        }
    }

    private Amendments(Connection connection) throws SQLException {
        this.connection = connection;
        documents = into("text_document", "id, workspace_id, kind, subject_id, mark, created_by, created_at");
        snapshots = into("text_snapshot", "document_id, version, content, html, plain, hash, taken_at");
        wordings = into("platform_wording", "platform_id, hash, content");
        amendments = into("amendment", "id, version, platform_id, number, kind, section_id, document_id, base_hash, alternative,"
                + " title, reason, organisation_id, member_id, audience, state, created_at, submitted_at");
    }

    private PreparedStatement into(String table, String columns) throws SQLException {
        var values = columns.replaceAll("[a-z_]+", "?");
        return connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, values));
    }

    private void write(int wanted, UUID platform) throws SQLException {
        var people = people(platform);
        var sections = sections(platform);
        for (var section : sections) {
            add(wordings, platform, section.hash, section.content);
        }
        for (int number = 1; number <= wanted; number++) {
            amendment(platform, number, sections.get(number % sections.size()), people.get(random.nextInt(people.size())));
        }
        for (var statement : List.of(documents, snapshots, wordings, amendments)) {
            statement.executeBatch();
        }
        System.out.printf("%d amendments of %d sections by %d people%n", wanted, sections.size(), people.size());
    }

    private void amendment(UUID platform, int number, Section section, Person person) throws SQLException {
        var id = id();
        var document = id();
        var at = START.plusMinutes(number * 7L);
        var base = section.content;
        var baseHash = section.hash;
        if (number % 4 == 0) {
            base = changed(section.content, 1);
            baseHash = hash(base + number);
            add(wordings, platform, baseHash, base);
        }
        var content = changed(base, 1 + random.nextInt(MOST_CHANGES));
        add(documents, document, person.workspace, "amendment", id, id().toString().replace("-", ""), person.id, at);
        var plain = plain(content);
        add(snapshots, document, 0L, content, "<p>" + plain.replace("\n", "</p><p>") + "</p>", plain, hash(content + number), at);
        add(amendments, id, 0L, platform, number, "CHANGE", section.id, document, baseHash, false,
                "Förslag " + number, "Så att det går att följa upp.", person.organisation, person.id,
                "ORGANISATION:" + person.organisation, "SUBMITTED", at, at);
    }

    /** Other words at so many places below the title, or at all of them where there are fewer. */
    private String changed(String content, int changes) {
        var parts = TEXT.matcher(content).results().skip(1).toList();
        int words = parts.stream().mapToInt(part -> part.group(1).split(" ").length).sum();
        var changed = new StringBuilder();
        int from = 0;
        for (var part : parts) {
            changed.append(content, from, part.start(1));
            var all = part.group(1).split(" ");
            for (int i = 0; i < all.length; i++) {
                if (random.nextInt(words) < changes && all[i].matches("\\p{L}+")) {
                    all[i] = all[i] + "en";
                }
            }
            changed.append(String.join(" ", all));
            from = part.end(1);
        }
        return changed.append(content, from, content.length()).toString();
    }

    private static String plain(String content) {
        return String.join("\n", TEXT.matcher(content).results().map(part -> part.group(1)).toList());
    }

    private List<Person> people(UUID platform) throws SQLException {
        var found = new ArrayList<Person>();
        try (var rows = ask("""
                select m.id, m.workspace_id, m.organisation_id from member m
                join organisation o on o.id = m.organisation_id
                join platform p on p.workspace_id = m.workspace_id
                where p.id = ? and m.role <> 'READER' and o.side <> 'COOPERATING' and m.account_id is not null
                    and m.until_date is null
                order by m.id""", platform)) {
            while (rows.next()) {
                found.add(new Person(uuid(rows, 1), uuid(rows, 2), uuid(rows, 3)));
            }
        }
        return found;
    }

    private List<Section> sections(UUID platform) throws SQLException {
        var found = new ArrayList<Section>();
        try (var rows = ask("""
                select s.id, t.content, t.hash from section s join text_snapshot t on t.document_id = s.document_id
                where s.platform_id = ? and s.removed_at is null and t.version =
                    (select max(n.version) from text_snapshot n where n.document_id = s.document_id)
                order by s.position, s.id""", platform)) {
            while (rows.next()) {
                found.add(new Section(uuid(rows, 1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    private ResultSet ask(String sql, UUID id) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.closeOnCompletion();
        statement.setObject(1, id);
        return statement.executeQuery();
    }

    private static UUID uuid(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
