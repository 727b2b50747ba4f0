package se.gemensam.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.gemensam.organisation.Side;

/** Every audience against every kind of member: what is written here is what the product promises. */
class AudienceTest {

    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID PARTY = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();
    private static final UUID CLUB = UUID.randomUUID();
    private static final UUID TCO = UUID.randomUUID();
    private static final UUID SACO = UUID.randomUUID();
    private static final UUID WRITING_GROUP = UUID.randomUUID();

    private static final Member ANNA = member(PARTY, Side.PARTY, true, WRITING_GROUP);
    private static final Member PETRA = member(PARTY, Side.PARTY, true);
    private static final Member LENA = member(UNION, Side.UNION, true, WRITING_GROUP);
    private static final Member KIM = member(CLUB, Side.UNION, true);
    /** Speaks for the club and leads in the party: the union's rooms are closed. */
    private static final Member DOUBLE = member(CLUB, Side.UNION, false, WRITING_GROUP);

    private static final Member TOVE = member(TCO, Side.COOPERATING, true);
    private static final Member INVITED_TOVE = member(TCO, Side.COOPERATING, true, WRITING_GROUP);
    private static final Member SACOS = member(SACO, Side.COOPERATING, true);

    private static final List<Member> ALL = List.of(ANNA, PETRA, LENA, KIM, DOUBLE, TOVE, INVITED_TOVE, SACOS);

    private static final Map<Audience, Set<Member>> PROMISED = Map.of(
            new Audience.Me(ANNA.id()), Set.of(ANNA),
            new Audience.Me(DOUBLE.id()), Set.of(DOUBLE),
            new Audience.Group(WRITING_GROUP), Set.of(ANNA, LENA, INVITED_TOVE),
            new Audience.Organisation(CLUB), Set.of(KIM),
            new Audience.Organisation(TCO), Set.of(TOVE, INVITED_TOVE),
            new Audience.OneSide(Side.PARTY), Set.of(ANNA, PETRA),
            new Audience.OneSide(Side.UNION), Set.of(LENA, KIM),
            new Audience.Room(), Set.of(ANNA, PETRA, LENA, KIM, DOUBLE),
            new Audience.RoomAndCooperating(), Set.copyOf(ALL),
            new Audience.Public(), Set.copyOf(ALL));

    private static Member member(UUID organisation, Side side, boolean inside, UUID... groups) {
        return new Member(
                UUID.randomUUID(), ROOM, UUID.randomUUID(), organisation, side, Role.READER, inside, Set.of(groups));
    }

    @TestFactory
    Stream<DynamicTest> eachIsForThosePromisedAndNobodyElse() {
        return PROMISED.entrySet().stream()
                .map(promise -> DynamicTest.dynamicTest(
                        promise.getKey().toString(),
                        () -> assertThat(ALL.stream()
                                        .filter(promise.getKey()::includes)
                                        .collect(Collectors.toSet()))
                                .isEqualTo(promise.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> aQueryFindsWhatTheRuleAllows() {
        return ALL.stream()
                .map(member -> DynamicTest.dynamicTest(member.side() + " " + member.id(), () -> {
                    var visible = Audience.visibleTo(member);
                    for (var audience : PROMISED.keySet()) {
                        assertThat(visible.contains(audience))
                                .as(audience.toString())
                                .isEqualTo(audience.includes(member));
                    }
                    assertThat(visible).allMatch(audience -> audience.includes(member));
                }));
    }

    @Test
    void everyKindIsPromisedSomething() {
        assertThat(PROMISED.keySet().stream().map(Object::getClass).distinct().toList())
                .hasSize(Audience.class.getPermittedSubclasses().length);
    }

    @Test
    void roleDoesNotOpenTheOtherSidesRooms() {
        var convener = new Member(UUID.randomUUID(), ROOM, UUID.randomUUID(), PARTY, Side.PARTY, Role.CONVENER);
        assertThat(new Audience.OneSide(Side.UNION).includes(convener)).isFalse();
        assertThat(new Audience.Organisation(UNION).includes(convener)).isFalse();
        assertThat(new Audience.Me(LENA.id()).includes(convener)).isFalse();
    }

    @Test
    void cooperatingPartiesHaveNoSideRoom() {
        assertThatThrownBy(() -> new Audience.OneSide(Side.COOPERATING)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Audience.visibleTo(TOVE))
                .containsExactlyInAnyOrder(
                        new Audience.Me(TOVE.id()),
                        new Audience.Organisation(TCO),
                        new Audience.RoomAndCooperating(),
                        new Audience.Public());
    }

    @Test
    void itIsKeptAsTextThatFitsItsColumnAndReadsBack() {
        for (var audience : PROMISED.keySet()) {
            assertThat(audience.toString()).hasSizeLessThanOrEqualTo(60);
            assertThat(Audience.parse(audience.toString())).isEqualTo(audience);
        }
    }

    @Test
    void anythingElseIsNoAudience() {
        for (var text : List.of("", "ALL", "SIDE:", "SIDE:COOPERATING", "ME", "ME:x", "room", "ROOM ")) {
            assertThatThrownBy(() -> Audience.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
