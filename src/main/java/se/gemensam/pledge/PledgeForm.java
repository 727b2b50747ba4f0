package se.gemensam.pledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.gemensam.base.OneLine;
import se.gemensam.base.Prose;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.Side;
import se.gemensam.platform.Level;
import se.gemensam.platform.PolicyArea;
import se.gemensam.platform.PolicyAreas;
import se.gemensam.workspace.Members;
import se.gemensam.workspace.WorkspaceService;

/** The fields of a pledge as text: how each reads, and how it is written. */
@Component
class PledgeForm {

    private static final int LONGEST_ADDRESSEE = 200;
    private static final int LONGEST_TASK = 1000;
    private static final int LONGEST_NOTHING = 500;
    private static final int HEAVIEST = 5;

    private final PolicyAreas areas;
    private final GeographyService geography;
    private final WorkspaceService rooms;
    private final Members members;

    PledgeForm(PolicyAreas areas, GeographyService geography, WorkspaceService rooms, Members members) {
        this.areas = areas;
        this.geography = geography;
        this.rooms = rooms;
        this.members = members;
    }

    static String read(Pledge pledge, PledgeField field) {
        return switch (field) {
            case PROMISE -> pledge.promise();
            case TERM -> String.valueOf(pledge.term().year());
            case LEVEL -> text(pledge.level());
            case AREA -> text(pledge.areaCode());
            case ADDRESSEE -> pledge.addressee();
            case ASK -> text(pledge.ask());
            case DEADLINE -> text(pledge.deadline());
            case WEIGHT -> String.valueOf(pledge.weight());
            case TOP -> String.valueOf(pledge.isTop());
            case POLICY_AREAS -> String.join(",", new TreeSet<>(pledge.policyAreas()));
            case EMPLOYER_QUESTION -> String.valueOf(pledge.isEmployerQuestion());
            case COMPROMISE -> String.valueOf(pledge.isCompromise());
            case PARTY_TASK, UNION_TASK -> of(pledge, field).task();
            case PARTY_NOTHING, UNION_NOTHING -> of(pledge, field).nothing();
            case PARTY_ORGANISATION, UNION_ORGANISATION ->
                text(of(pledge, field).organisationId());
            case PARTY_PERSON, UNION_PERSON -> text(of(pledge, field).memberId());
            case PARTY_DUE, UNION_DUE -> text(of(pledge, field).dueOn());
        };
    }

    private static Commitment of(Pledge pledge, PledgeField field) {
        return pledge.commitment(field.side().orElseThrow());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** @throws RefusedException when that is nothing the field can hold */
    void write(Pledge pledge, PledgeField field, String value) {
        switch (field) {
            case PROMISE -> pledge.promise(PledgeDraft.promise(value));
            case TERM -> pledge.fallInto(new MandatePeriod(number(value, "pledge.term.invalid")));
            case LEVEL -> pledge.concern(choice(Level.class, value), pledge.areaCode());
            case AREA -> pledge.concern(pledge.level(), area(value));
            case ADDRESSEE -> pledge.address(line(value, LONGEST_ADDRESSEE, "pledge.addressee.tooLong"));
            case ASK -> pledge.askFor(choice(Ask.class, value));
            case DEADLINE -> pledge.endOn(day(value));
            case WEIGHT -> pledge.weigh(weight(value));
            case TOP -> pledge.putOnTop(Boolean.parseBoolean(value));
            case POLICY_AREAS -> pledge.belongTo(codes(value));
            case EMPLOYER_QUESTION -> pledge.concernEmployer(Boolean.parseBoolean(value));
            case COMPROMISE -> pledge.nameCompromise(Boolean.parseBoolean(value));
            case PARTY_TASK, UNION_TASK ->
                commit(pledge, field, of -> of.withTask(prose(value, LONGEST_TASK, "pledge.task.tooLong")));
            case PARTY_NOTHING, UNION_NOTHING ->
                commit(pledge, field, of -> of.withNothing(prose(value, LONGEST_NOTHING, "pledge.nothing.tooLong")));
            case PARTY_ORGANISATION, UNION_ORGANISATION ->
                commit(pledge, field, of -> of.withOrganisation(organisation(pledge, field, value)));
            case PARTY_PERSON, UNION_PERSON -> commit(pledge, field, of -> of.withMember(member(pledge, field, value)));
            case PARTY_DUE, UNION_DUE -> commit(pledge, field, of -> of.withDueOn(day(value)));
        }
    }

    /**
     * What is to stand in a field that one person found as {@code before} and left as {@code after}, when it now reads {@code now}. Codes that
     * two people chose in the same list go together; other words never do.
     *
     * @throws FieldMovedException when somebody else has written something else
     */
    static String merge(PledgeField field, String before, String after, String now) {
        if (now.equals(before) || now.equals(after)) {
            return after;
        }
        if (field != PledgeField.POLICY_AREAS) {
            throw new FieldMovedException(field, now);
        }
        var merged = new TreeSet<>(split(now));
        merged.removeAll(split(before).stream()
                .filter(code -> !split(after).contains(code))
                .toList());
        merged.addAll(split(after).stream()
                .filter(code -> !split(before).contains(code))
                .toList());
        return String.join(",", merged);
    }

    private static void commit(Pledge pledge, PledgeField field, UnaryOperator<Commitment> change) {
        pledge.commit(field.side().orElseThrow(), change.apply(of(pledge, field)));
    }

    private static String line(String value, int longest, String key) {
        return within(OneLine.of(value), longest, key);
    }

    private static String prose(String value, int longest, String key) {
        return within(Prose.of(value), longest, key);
    }

    private static String within(String words, int longest, String key) {
        if (words.length() > longest) {
            throw new RefusedException(key, longest);
        }
        return words;
    }

    private static int number(String value, String key) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new RefusedException(key);
        }
    }

    private static int weight(String value) {
        int weight = number(value, "pledge.weight.invalid");
        if (weight < 1 || weight > HEAVIEST) {
            throw new RefusedException("pledge.weight.invalid");
        }
        return weight;
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> of, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new RefusedException("pledge.choice.invalid"));
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new RefusedException("pledge.day.invalid");
        }
    }

    private static @Nullable UUID id(String value) {
        try {
            return value.isEmpty() ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("pledge.choice.invalid");
        }
    }

    private static Set<String> split(String value) {
        return value.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(value.split(",")));
    }

    private Set<String> codes(String value) {
        var codes = split(value);
        var known = areas.inOrder().stream().map(PolicyArea::code).toList();
        if (!known.containsAll(codes)) {
            throw new RefusedException("pledge.choice.invalid");
        }
        return codes;
    }

    private @Nullable String area(String value) {
        if (value.isEmpty()) {
            return null;
        }
        if (geography.areas().stream().noneMatch(area -> area.code().equals(value))) {
            throw new RefusedException("pledge.choice.invalid");
        }
        return value;
    }

    private @Nullable UUID organisation(Pledge pledge, PledgeField field, String value) {
        var id = id(value);
        if (id != null
                && rooms.get(pledge.workspaceId()).organisations().stream()
                        .noneMatch(one -> one.id().equals(id) && isOf(field, one.side()))) {
            throw new RefusedException("pledge.choice.invalid");
        }
        return id;
    }

    private @Nullable UUID member(Pledge pledge, PledgeField field, String value) {
        var id = id(value);
        if (id != null
                && members.inRoom(pledge.workspaceId()).stream()
                        .noneMatch(one -> one.id().equals(id) && isOf(field, one.side()))) {
            throw new RefusedException("pledge.choice.invalid");
        }
        return id;
    }

    private static boolean isOf(PledgeField field, Side side) {
        return field.side().orElseThrow() == side;
    }
}
