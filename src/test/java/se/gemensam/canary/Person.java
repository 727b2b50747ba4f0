package se.gemensam.canary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose eyes and ears are tried. Those after the people of the demo only get letters, apart from the log, which reads along. */
enum Person {
    ANNA("anna@parti.example"),
    PETRA("petra@parti.example"),
    BO("bo@parti.example"),
    LENA("lena@lo.example"),
    ULF("ulf@lo.example"),
    MAJ("maj@lo.example"),
    KIM("kim@klubb.example"),
    TOVE("tove@tco.example"),
    ADMIN("admin@gemensam.example"),
    NOBODY(""),

    ASKED_BY_PARTY("kanariefagelparti@parti.example"),
    ASKED_BY_UNION("kanariefagelfack@lo.example"),
    ASKED_TO_COOPERATE("kanariefageltco@tco.example"),
    SOMEBODY_ELSE(""),
    LOG("");

    static final Set<Person> PARTY = Set.of(ANNA, PETRA, BO);
    static final Set<Person> UNION = Set.of(LENA, ULF, MAJ, KIM);
    static final Set<Person> SIDES = Set.of(ANNA, PETRA, BO, LENA, ULF, MAJ, KIM);
    static final Set<Person> ROOM = Set.of(ANNA, PETRA, BO, LENA, ULF, MAJ, KIM, TOVE);

    /** Members without a browser here, each of one side with somebody who has one: what may come to them by letter is the same. */
    private static final Map<String, Person> COLLEAGUES = Map.of(
            "mats@lo.example", MAJ,
            "sara@valfard.example", KIM,
            "birgitta@parti.example", BO,
            "jonas@ak.example", PETRA,
            "rut@ak.example", PETRA);

    private final String email;

    Person(String email) {
        this.email = email;
    }

    String email() {
        return email;
    }

    boolean isSignedIn() {
        return compareTo(NOBODY) < 0;
    }

    /** Who has a browser of their own here, signed in or not. */
    static List<Person> withBrowser() {
        return Arrays.stream(values())
                .filter(person -> person.compareTo(NOBODY) <= 0)
                .toList();
    }

    /** Who is asked into the room by a letter, and follows its link. */
    static List<Person> asked() {
        return List.of(ASKED_BY_PARTY, ASKED_BY_UNION, ASKED_TO_COOPERATE);
    }

    /** Whose letters come to this address. */
    static Person of(String email) {
        var colleague = COLLEAGUES.get(email);
        return colleague != null
                ? colleague
                : Arrays.stream(values())
                        .filter(person -> !person.email.isEmpty() && person.email.equals(email))
                        .findFirst()
                        .orElse(SOMEBODY_ELSE);
    }
}
