package se.gemensam.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.gemensam.organisation.Contact;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationDraft;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.Period;
import se.gemensam.organisation.RelationKind;
import se.gemensam.organisation.Standing;

/**
 * The invented county of the demo with its organisations. The codes of its kommuner begin with 99, which no real region
 * has.
 */
@Component
class DemoOrganisations {

    private static final String REGION = "99";

    private static final List<String> KOMMUNER = List.of(
            "Demostad",
            "Bruksby",
            "Hamnholm",
            "Skogsåker",
            "Norrdemo",
            "Söderdemo",
            "Västerdemo",
            "Österdemo",
            "Ådala",
            "Sjöhult",
            "Bergslanda",
            "Slättevik");

    private static final Period PERIOD_2022 = Period.of(LocalDate.of(2022, 10, 15), LocalDate.of(2026, 10, 14));
    private static final Period PERIOD_2026 = Period.of(LocalDate.of(2026, 10, 15), LocalDate.of(2030, 10, 14));

    private final OrganisationService organisations;
    private final OfficeService offices;
    private final GeographyService geography;
    private final Map<String, UUID> byName = new LinkedHashMap<>();

    DemoOrganisations(OrganisationService organisations, OfficeService offices, GeographyService geography) {
        this.organisations = organisations;
        this.offices = offices;
        this.geography = geography;
    }

    UUID named(String name) {
        var id = byName.get(name);
        if (id == null) {
            throw new IllegalArgumentException("not in the demo: " + name);
        }
        return id;
    }

    void seed() {
        nameAreas();
        recordPositions();
        addParty();
        addUnions();
        addCooperating();
    }

    private void nameAreas() {
        geography.name(REGION, "Region Demo");
        KOMMUNER.forEach(kommun -> geography.name(code(kommun), kommun));
    }

    private void recordPositions() {
        record(REGION, Standing.OPPOSITION, Standing.IN_COALITION);
        record(code("Demostad"), Standing.IN_COALITION, Standing.IN_COALITION);
        for (var kommun : List.of("Bruksby", "Bergslanda")) {
            record(code(kommun), Standing.MAJORITY, Standing.MAJORITY);
        }
        record(code("Hamnholm"), Standing.OPPOSITION, Standing.MINORITY_GOVERNMENT);
        for (var kommun : List.of("Söderdemo", "Västerdemo", "Sjöhult")) {
            record(code(kommun), Standing.IN_COALITION, Standing.IN_COALITION);
        }
        for (var kommun : List.of("Norrdemo", "Skogsåker", "Österdemo", "Ådala", "Slättevik")) {
            record(code(kommun), Standing.OPPOSITION, Standing.OPPOSITION);
        }
    }

    private void record(String area, Standing from2022, Standing from2026) {
        geography.record(area, PERIOD_2022, from2022);
        geography.record(area, PERIOD_2026, from2026);
    }

    private void addParty() {
        var party = add(OrganisationDraft.of("PARTY_BOARD", "Partiet"));
        var district = add(OrganisationDraft.of("PARTY_DISTRICT", "Demodistriktet")
                .in(REGION)
                .reachedBy(new Contact("Distriktsexpeditionen", "distriktet@parti.example", "08-465 004 10")));
        organisations.relate(district, RelationKind.PART_OF, party);
        body(district, "DISTRICT_CONGRESS", "Distriktskongress");
        body(district, "BOARD", "Distriktsstyrelse");
        body(district, "EXECUTIVE_COMMITTEE", "VU");
        body(district, "UNION_COMMITTEE", "Fackligt utskott");

        var regionGroup = add(OrganisationDraft.of("REGION_GROUP", "Regionfullmäktigegruppen Demo")
                .in(REGION));
        organisations.relate(regionGroup, RelationKind.BELONGS_TO, district);
        body(regionGroup, "GROUP_MEETING", "Gruppmöte");

        for (var kommun : KOMMUNER) {
            var commune = add(OrganisationDraft.of("LABOUR_COMMUNE", "Arbetarekommunen " + kommun)
                    .in(code(kommun)));
            organisations.relate(commune, RelationKind.PART_OF, district);
            body(commune, "ANNUAL_MEETING", "Årsmöte");
            body(commune, "BOARD", "Styrelse");
            var group = add(OrganisationDraft.of("COUNCIL_GROUP", "Fullmäktigegruppen " + kommun)
                    .in(code(kommun)));
            organisations.relate(group, RelationKind.BELONGS_TO, commune);
            body(group, "GROUP_MEETING", "Gruppmöte");
        }
        var demostad = named("Arbetarekommunen Demostad");
        addPartOf(
                demostad,
                OrganisationDraft.of("S_ASSOCIATION", "S-föreningen Norra").in(code("Demostad")));
        addPartOf(
                demostad,
                OrganisationDraft.of("WORKPLACE_S", "S-föreningen Vårdens folk").in(code("Demostad")));
        for (var name : List.of(
                "SSU Demo",
                "S-studenter Demo",
                "S-kvinnor Demo",
                "HBT-S Demo",
                "Socialdemokrater för tro och solidaritet Demo")) {
            var organisation =
                    add(OrganisationDraft.of("SIDE_ORGANISATION", name).in(REGION));
            organisations.relate(organisation, RelationKind.BELONGS_TO, district);
        }
    }

    private void addUnions() {
        var lo = add(OrganisationDraft.of("LO", "Facket"));
        var district = add(OrganisationDraft.of("LO_DISTRICT", "LO-distriktet Demo")
                .in(REGION)
                .reachedBy(new Contact("Distriktskansliet", "kansliet@lo.example", "08-465 004 20")));
        organisations.relate(district, RelationKind.PART_OF, lo);
        body(district, "REPRESENTATIVES", "Representantskap");
        body(district, "BOARD", "Styrelse");
        body(district, "EXECUTIVE_COMMITTEE", "VU");
        body(district, "YOUTH_COMMITTEE", "Ungdomskommitté");

        addLocal(district, "Demostad", "Demostad");
        addLocal(district, "Bruksby–Bergslanda", "Bruksby", "Bergslanda");
        addLocal(district, "Hamnholm", "Hamnholm");
        addLocal(district, "Norr", "Norrdemo", "Skogsåker", "Ådala");
        addLocal(district, "Söderdemo", "Söderdemo");
        addLocal(district, "Västerdemo", "Västerdemo");
        addLocal(district, "Sjöhult", "Sjöhult");
        addLocal(district, "Slättevik", "Slättevik");
        var vacant = add(OrganisationDraft.of("LO_LOCAL", "LO-facken i Österdemo")
                .in(code("Österdemo"))
                .vacant("Inget LO-fack valt"));
        organisations.relate(vacant, RelationKind.PART_OF, district);

        for (var name : List.of(
                "Välfärdsfacket Demo",
                "Industrifacket Demo avd. 7",
                "Byggfacket region Demo",
                "Butiksfacket Demo",
                "Trafikfacket region Demo",
                "Servicefacket Demo",
                "Livsfacket Demo",
                "Skogs- och träfacket Demo",
                "Elfacket Demo")) {
            var branch = add(OrganisationDraft.of("UNION_BRANCH", name).in(REGION));
            organisations.relate(branch, RelationKind.OWNS, district);
            body(branch, "ANNUAL_MEETING", "Årsmöte");
            body(branch, "BOARD", "Styrelse");
        }
        addUnit("Välfärdsfacket Demo", "UNION_SECTION", "Välfärdsfacket Demo, sektion Demostad", "Demostad");
        addUnit(
                "Välfärdsfacket Demo",
                "UNION_SECTION",
                "Välfärdsfacket Demo, sektion Norr",
                "Norrdemo",
                "Skogsåker",
                "Ådala");
        addUnit("Industrifacket Demo avd. 7", "UNION_CLUB", "Verkstadsklubben vid Demoverken", "Demostad");
        addUnit("Industrifacket Demo avd. 7", "UNION_CLUB", "Brukets klubb i Bruksby", "Bruksby");
        addUnit("Trafikfacket region Demo", "UNION_CLUB", "Tågklubben", "Demostad");
        addUnit("Trafikfacket region Demo", "UNION_CLUB", "Regionklubben", "Demostad");
    }

    private void addCooperating() {
        for (var name : List.of("Unga Örnar Demo", "Demolänets folkhögskola")) {
            add(OrganisationDraft.of("MOVEMENT", name).in(REGION));
        }
        add(OrganisationDraft.of("ABF", "ABF Demo").in(REGION));
        add(OrganisationDraft.of("TCO_COUNCIL", "TCO-rådet Demo")
                .in(REGION)
                .reachedBy(new Contact("Rådets sekreterare", "radet@tco.example", null)));
        add(OrganisationDraft.of("SACO_COUNCIL", "Saco-rådet Demo").in(REGION));
    }

    private void addLocal(UUID district, String name, String... kommuner) {
        var draft = OrganisationDraft.of("LO_LOCAL", "LO-facken " + name).in(codes(kommuner));
        var local = addPartOf(district, draft);
        body(local, "BOARD", "Styrelse");
    }

    private void addUnit(String branch, String kind, String name, String... kommuner) {
        var unit = addPartOf(named(branch), OrganisationDraft.of(kind, name).in(codes(kommuner)));
        body(unit, "ANNUAL_MEETING", "Årsmöte");
        body(unit, "BOARD", "Styrelse");
    }

    private UUID addPartOf(UUID whole, OrganisationDraft draft) {
        var part = add(draft);
        organisations.relate(part, RelationKind.PART_OF, whole);
        return part;
    }

    private UUID add(OrganisationDraft draft) {
        var id = organisations.create(draft);
        byName.put(draft.name(), id);
        return id;
    }

    private void body(UUID organisation, String kind, String name) {
        offices.addBody(organisation, kind, name);
    }

    private static String[] codes(String... kommuner) {
        return Arrays.stream(kommuner).map(DemoOrganisations::code).toArray(String[]::new);
    }

    private static String code(String kommun) {
        return "%s%02d".formatted(REGION, KOMMUNER.indexOf(kommun) + 1);
    }
}
