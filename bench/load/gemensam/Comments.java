import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes comments into the database of a server that is not running, as people leave them in half a year: threads in all
 * sections, two of three at some words, for several audiences, answered, edited, resolved. Run by comments.ts with
 * {@code java -cp <driver> Comments.java <JDBC URL> <comments> <platform>}; the same arguments give the same talk.
 */
class Comments {

    private static final String WORDS = "vi kan inte lova det här utan att veta vad regionen säger men det är bra att hyran"
            + " nämns hur många blir det och när ska det vara klart jag föreslår att stycket börjar med målet";

    private static final int MOST_ANSWERS = 8;
    private static final int CONTEXT = 32;
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 3, 2, 8, 0, 0, 0, ZoneOffset.UTC);

    private record Person(UUID id, UUID workspace, UUID organisation, String side) {

        List<String> audiences() {
            return side.equals("COOPERATING")
                    ? List.of("ROOM_AND_COOPERATING")
                    : List.of("ROOM", "ROOM", "ROOM", "ROOM_AND_COOPERATING", "SIDE:" + side, "ORGANISATION:" + organisation);
        }

        boolean hears(String audience) {
            return audience.startsWith("ROOM_")
                    || (audience.equals("ROOM") && !side.equals("COOPERATING"))
                    || audience.equals("SIDE:" + side)
                    || audience.equals("ORGANISATION:" + organisation);
        }
    }

    private record Section(UUID id, UUID document, long version, List<String> lines) {}

    private final Connection connection;
    private final Random random = new Random(20261125);
    private final PreparedStatement threads;
    private final PreparedStatement anchors;
    private final PreparedStatement comments;
    private final PreparedStatement wordings;
    private final PreparedStatement reactions;

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], "", "")) {
            connection.setAutoCommit(false);
            new Comments(connection).write(Integer.parseInt(arguments[1]), UUID.fromString(arguments[2]));
            connection.commit();
        }
    }

    private Comments(Connection connection) throws SQLException {
        this.connection = connection;
        threads = into("discussion_thread", "id, workspace_id, page_id, subject_id, audience, quote, opened_by,"
                + " opened_at, spoken_at, resolved_by, resolved_at, version");
        anchors = into("text_anchor", "id, document_id, owner_id, version, from_position, to_position, quote, words,"
                + " before_words, after_words, created_at");
        comments = into("discussion_comment", "id, thread_id, place, author_id, words, written_at, edited_at, version");
        wordings = into("discussion_wording", "comment_id, place, words, until");
        reactions = into("discussion_reaction", "comment_id, member_id, kind");
    }

    private PreparedStatement into(String table, String columns) throws SQLException {
        var values = columns.replaceAll("[a-z_]+", "?");
        return connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, values));
    }

    private void write(int wanted, UUID platform) throws SQLException {
        var people = people(platform);
        var sections = sections(platform);
        int written = 0;
        for (int thread = 0; written < wanted; thread++) {
            int most = Math.min(wanted - written, 1 + random.nextInt(MOST_ANSWERS));
            written += thread(platform, sections.get(thread % sections.size()), people, most, thread);
        }
        for (var statement : List.of(threads, anchors, comments, wordings, reactions)) {
            statement.executeBatch();
        }
        System.out.printf("%d comments in %d sections by %d people%n", written, sections.size(), people.size());
    }

    private List<Person> people(UUID platform) throws SQLException {
        var found = new ArrayList<Person>();
        try (var rows = ask("""
                select m.id, m.workspace_id, m.organisation_id, o.side from member m
                join organisation o on o.id = m.organisation_id
                join platform p on p.workspace_id = m.workspace_id
                where p.id = ? and m.role <> 'READER' and m.account_id is not null and m.until_date is null
                order by m.id""", platform)) {
            while (rows.next()) {
                found.add(new Person(uuid(rows, 1), uuid(rows, 2), uuid(rows, 3), rows.getString(4)));
            }
        }
        return found;
    }

    private List<Section> sections(UUID platform) throws SQLException {
        var found = new ArrayList<Section>();
        try (var rows = ask("""
                select s.id, s.document_id, t.version, t.plain from section s join text_snapshot t on t.document_id = s.document_id
                where s.platform_id = ? and s.removed_at is null and t.version =
                    (select max(n.version) from text_snapshot n where n.document_id = s.document_id)
                order by s.position, s.id""", platform)) {
            while (rows.next()) {
                found.add(new Section(uuid(rows, 1), uuid(rows, 2), rows.getLong(3), rows.getString(4).lines().toList()));
            }
        }
        return found;
    }

    private java.sql.ResultSet ask(String sql, UUID id) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.closeOnCompletion();
        statement.setObject(1, id);
        return statement.executeQuery();
    }

    private static UUID uuid(java.sql.ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    /** @return how many comments there are in it */
    private int thread(UUID platform, Section section, List<Person> people, int most, int number) throws SQLException {
        var opener = people.get(random.nextInt(people.size()));
        var audiences = opener.audiences();
        var audience = audiences.get(random.nextInt(audiences.size()));
        var those = people.stream().filter(person -> person.hears(audience)).toList();
        var opened = START.plusMinutes(number * 23L);
        var id = id();
        boolean aboutWords = random.nextInt(3) > 0;
        var quote = aboutWords ? anchor(section, id, opened) : null;
        boolean resolved = random.nextInt(4) == 0;
        add(threads, id, opener.workspace, platform, section.id, audience, quote, opener.id, opened,
                opened.plusMinutes(most), resolved ? opener.id : null, resolved ? opened.plusDays(1) : null, 0L);
        for (int place = 0; place < most; place++) {
            var author = place == 0 ? opener : those.get(random.nextInt(those.size()));
            comment(id, place, author, those, opened.plusMinutes(place));
        }
        return most;
    }

    /** At a few words of one line; @return them */
    private String anchor(Section section, UUID thread, OffsetDateTime at) throws SQLException {
        int line = 1 + random.nextInt(section.lines.size() - 1);
        int start = section.lines.subList(0, line).stream().mapToInt(each -> each.length() + 2).sum() + 1;
        var text = section.lines.get(line);
        int from = text.indexOf(' ', random.nextInt(Math.max(1, text.length() / 2))) + 1;
        int end = text.indexOf(' ', Math.min(text.length() - 1, from + 12));
        int to = end < 0 ? text.length() : end;
        var quote = text.substring(from, to);
        var before = String.join("\n", section.lines.subList(0, line)) + "\n" + text.substring(0, from);
        var after = text.substring(to) + "\n" + String.join("\n", section.lines.subList(line + 1, section.lines.size()));
        add(anchors, id(), section.document, thread, section.version, start + from, start + to, quote, quote,
                before.substring(Math.max(0, before.length() - CONTEXT)),
                after.substring(0, Math.min(after.length(), CONTEXT)), at);
        return quote;
    }

    private void comment(UUID thread, int place, Person author, List<Person> those, OffsetDateTime at) throws SQLException {
        var id = id();
        boolean edited = random.nextInt(10) == 0;
        add(comments, id, thread, place, author.id, words(), at, edited ? at.plusHours(1) : null, 0L);
        if (edited) {
            add(wordings, id, 0, words(), at.plusHours(1));
        }
        if (random.nextInt(3) == 0) {
            var reacting = those.get(random.nextInt(those.size()));
            add(reactions, id, reacting.id, random.nextInt(4) == 0 ? "QUESTION" : "SUPPORT");
        }
    }

    private String words() {
        var all = WORDS.split(" ");
        var some = random.ints(6 + random.nextInt(35), 0, all.length)
                .mapToObj(word -> all[word])
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(some.charAt(0)) + some.substring(1) + ".";
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
