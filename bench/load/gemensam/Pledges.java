import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Writes pledges into the database of a server that is not running: adopted ones of a mandate period in all states, each fifth with two
 * figures, ten values to a figure, four lines of history to a pledge, commitments of both sides, every tenth a part of another. Run by
 * generate.ts with {@code java -cp <driver> Pledges.java <JDBC URL> <pledges> <platform of the room>}; the same arguments give the same.
 */
class Pledges {

    private static final int VALUES = 10;
    private static final OffsetDateTime START = OffsetDateTime.of(2022, 10, 3, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final String[] LEVELS = {"MUNICIPALITY", "REGION", "MUNICIPALITY_AND_REGION", "OWN_ORGANISATION"};
    private static final String[] WORDS = {
        "heltid", "förskolan", "bussen", "vården", "hyran", "skolan", "industrin", "äldreomsorgen", "kollektivavtalet", "arbetsmiljön"
    };

    /** Labels as they are kept: progress, and outcome when there is one; as often as they stand here. */
    private static final String[][] STATES = {
        {"NOT_STARTED", null}, {"NOT_STARTED", null}, {"ON_TRACK", null}, {"ON_TRACK", null}, {"ON_TRACK", null}, {"DELAYED", null},
        {"DECIDED", null}, {"ON_TRACK", "FULFILLED"}, {"ON_TRACK", "FULFILLED"}, {"ON_TRACK", "PARTLY_FULFILLED"},
        {"DELAYED", "FULFILLED_LATE"}, {"DELAYED", "NOT_FULFILLED"}, {"ON_TRACK", "VOTED_DOWN"}
    };

    private record Person(UUID id, UUID workspace, UUID organisation, String side) {}

    private final Connection connection;
    private final Random random = new Random(20261126);
    private final PreparedStatement documents;
    private final PreparedStatement pledges;
    private final PreparedStatement areas;
    private final PreparedStatement commitments;
    private final PreparedStatement indicators;
    private final PreparedStatement steps;
    private final PreparedStatement measurements;
    private final PreparedStatement events;
    private final List<UUID> written = new ArrayList<>();

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], "", "")) {
            connection.setAutoCommit(false);
            new Pledges(connection).write(Integer.parseInt(arguments[1]), UUID.fromString(arguments[2]));
            connection.commit();
        }
    }

    private Pledges(Connection connection) throws SQLException {
        this.connection = connection;
        documents = into("text_document", "id, workspace_id, kind, subject_id, mark, created_by, created_at");
        pledges = into("pledge", "id, version, workspace_id, number, term, promise, level, area_code, addressee, ask, deadline, weight, top,"
                + " employer_question, compromise, document_id, parent_id, lifecycle, progress, outcome, outcome_joint, definition, moved_at,"
                + " evidence_at, created_by, created_at");
        areas = into("pledge_policy_area", "pledge_id, code");
        commitments = into("pledge_commitment", "pledge_id, side, task, nothing, organisation_id, member_id, due_on");
        indicators = into("indicator", "id, version, pledge_id, place, kind, name, unit, direction, baseline, baseline_on, target, target_on,"
                + " whole, years, source, reporter, roll_up, created_by, created_at");
        steps = into("indicator_step", "indicator_id, place, name, due_on, target");
        measurements = into("measurement", "id, indicator_id, measured_on, amount, note, source, entered_by, entered_at");
        events = into("pledge_event", "id, pledge_id, kind, was, became, why, member_id, side, happened_on, told_at");
    }

    private PreparedStatement into(String table, String columns) throws SQLException {
        var values = columns.replaceAll("[a-z_]+", "?");
        return connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, values));
    }

    private void write(int wanted, UUID platform) throws SQLException {
        var people = people(platform);
        var codes = strings("select code from policy_area order by code");
        var kommuner = strings("select code from area where length(code) = 4 order by code");
        var workspace = people.getFirst().workspace;
        int first = 1 + number("select coalesce(max(number), 0) from pledge where workspace_id = ?", workspace);
        for (int i = 0; i < wanted; i++) {
            pledge(first + i, i % 10 == 0 ? 2022 : 2026, people, codes, kommuner);
        }
        for (var statement : List.of(documents, pledges, areas, commitments, indicators, steps, measurements, events)) {
            statement.executeBatch();
        }
        System.out.printf("%d pledges of %d people%n", wanted, people.size());
    }

    private void pledge(int number, int term, List<Person> people, List<String> codes, List<String> kommuner) throws SQLException {
        var id = id();
        var document = id();
        var person = people.get(random.nextInt(people.size()));
        var at = START.plusYears(term - 2022).plusDays(random.nextInt(40)).plusMinutes(number);
        var state = STATES[random.nextInt(STATES.length)];
        var deadline = LocalDate.of(term, 10, 1).plusDays(random.nextInt(1_400));
        var parent = number % 10 == 0 && !written.isEmpty() ? written.get(random.nextInt(written.size())) : null;
        add(documents, document, person.workspace, "pledge", id, id().toString().replace("-", ""), person.id, at);
        add(pledges, id, 0L, person.workspace, number, term,
                "Löfte " + number + ": mer av " + word() + " och bättre villkor för " + word() + " i hela länet.",
                LEVELS[random.nextInt(LEVELS.length)], kommuner.get(random.nextInt(kommuner.size())), "Kommunfullmäktige",
                random.nextInt(3) == 0 ? "PRESS_FOR" : "CARRY_OUT", deadline, 1 + random.nextInt(5), number % 500 == 0, false, false,
                document, parent, "ADOPTED", state[0], state[1], false, 1, at.plusDays(random.nextInt(30)),
                random.nextInt(3) == 0 ? null : at.plusDays(20), person.id, at);
        written.add(id);
        for (int i = 0; i <= number % 2; i++) {
            add(areas, id, codes.get((number * 7 + i * 13) % codes.size()));
        }
        for (var side : List.of("PARTY", "UNION")) {
            var own = people.stream().filter(each -> each.side.equals(side)).toList();
            var by = own.get(random.nextInt(own.size()));
            add(commitments, id, side, "Vi gör det vi kan för " + word() + ".", "", by.organisation, by.id, deadline);
        }
        for (int place = 0; place <= (number % 5 == 0 ? 1 : 0); place++) {
            figure(id, place, term, deadline, person, at);
        }
        history(id, state, person, at);
    }

    private void figure(UUID pledge, int place, int term, LocalDate deadline, Person person, OffsetDateTime at) throws SQLException {
        var figure = id();
        add(indicators, figure, 0L, pledge, place, "SHARE", "Andel med " + word(), "", "UP", amount(40), LocalDate.of(term, 10, 1),
                amount(85), deadline, "anställda", "EVERY", "personalredovisningen", "Personalchefen", "NONE", person.id, at);
        add(steps, figure, 0, "", LocalDate.of(term + 1, 12, 31), amount(60));
        for (int i = 0; i < VALUES; i++) {
            var day = LocalDate.of(term, 10, 1).plusDays(i * 120L);
            add(measurements, id(), figure, day, amount(40 + i * 4 + random.nextInt(4)), "", "", person.id, at.plusMinutes(i));
        }
    }

    private void history(UUID pledge, String[] state, Person person, OffsetDateTime at) throws SQLException {
        var label = state[1] == null ? state[0] : state[1];
        event(pledge, "CREATED", "DRAFT", "DRAFT", person, at);
        event(pledge, "ADOPTED", "DRAFT", "NOT_STARTED", person, at.plusDays(2));
        event(pledge, "MOVED", "NOT_STARTED", state[0], person, at.plusDays(10 + random.nextInt(20)));
        event(pledge, "MOVED", state[0], label, person, at.plusDays(31 + random.nextInt(20)));
    }

    private void event(UUID pledge, String kind, String was, String became, Person person, OffsetDateTime at) throws SQLException {
        add(events, id(), pledge, kind, was, became, "Så här gick det.", person.id, person.side, at.toLocalDate(), at);
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static BigDecimal amount(int value) {
        return BigDecimal.valueOf(Math.min(value, 100));
    }

    private List<Person> people(UUID platform) throws SQLException {
        var found = new ArrayList<Person>();
        try (var rows = ask("""
                select m.id, m.workspace_id, m.organisation_id, o.side from member m
                join organisation o on o.id = m.organisation_id
                join platform p on p.workspace_id = m.workspace_id
                where p.id = ? and m.role <> 'READER' and o.side <> 'COOPERATING' and m.account_id is not null
                    and m.until_date is null
                order by m.id""", platform)) {
            while (rows.next()) {
                found.add(new Person(
                        rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class), rows.getString(4)));
            }
        }
        return found;
    }

    private List<String> strings(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = ask(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private int number(String sql, UUID id) throws SQLException {
        try (var rows = ask(sql, id)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private ResultSet ask(String sql, UUID... ids) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.closeOnCompletion();
        for (int i = 0; i < ids.length; i++) {
            statement.setObject(i + 1, ids[i]);
        }
        return statement.executeQuery();
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
