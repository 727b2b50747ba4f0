package se.gemensam.workspace;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoCalendar;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.Holder;
import se.gemensam.organisation.OfficeDraft;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.Period;

/** Offices of invented people without an account, most of which end when the boards change, and some vacant ones. */
@Component
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoOffices {

    private static final LocalDate BEGAN = LocalDate.of(2025, 3, 22);
    private static final String PARTY = "Demodistriktet";
    private static final String COMMUNE = "Arbetarekommunen Norrdemo";
    private static final String UNION = "LO-distriktet Demo";
    private static final String CLUB = "Verkstadsklubben vid Demoverken";
    private static final String SECTION = "Välfärdsfacket Demo, sektion Demostad";

    private final DemoOrganisations organisations;
    private final OfficeService offices;
    private final DemoCalendar calendar;

    DemoOffices(DemoOrganisations organisations, OfficeService offices, DemoCalendar calendar) {
        this.organisations = organisations;
        this.offices = offices;
        this.calendar = calendar;
    }

    void seed() {
        held(PARTY, "Distriktsstyrelse", "BOARD_MEMBER", "Kassör", "Gun Hedlund", 20);
        held(PARTY, "Distriktsstyrelse", "BOARD_MEMBER", "Vice ordförande", "Per Öst", 20);
        held(COMMUNE, "Styrelse", "CHAIR", "Ordförande", "Karin Fors", 13);
        held(COMMUNE, "Styrelse", "MEMBERSHIP_LEAD", "Medlemsansvarig", "Leif Hag", 13);
        held(UNION, "Styrelse", "BOARD_MEMBER", "Vice ordförande", "Inger Vik", 27);
        held(UNION, "Styrelse", "BOARD_MEMBER", "Kassör", "Tomas Lid", 27);
        held(CLUB, "Styrelse", "CHAIR", "Ordförande", "Roger Ås", 31);
        held(CLUB, "Styrelse", "SAFETY_REP", "Huvudskyddsombud", "Lotta Bro", 31);
        vacant(PARTY, "Fackligt utskott", "BOARD_MEMBER", "Ledamot i fackliga utskottet");
        vacant(COMMUNE, "Styrelse", "STUDY_LEAD", "Studieledare");
        vacant(UNION, "Ungdomskommitté", "YOUTH", "Ledamot i ungdomskommittén");
        vacant(SECTION, "Styrelse", "SAFETY_REP", "Skyddsombud");
    }

    /** Until a day of March, when such offices end. */
    private void held(String organisation, String body, String kind, String title, String name, int day) {
        var until = calendar.date(2027, 3, day);
        appoint(organisation, body, kind, title, new Holder.Named(name), Period.of(BEGAN, until));
    }

    private void vacant(String organisation, String body, String kind, String title) {
        var since = calendar.date(2026, 10, 1);
        appoint(organisation, body, kind, title, new Holder.Vacant(), Period.from(since));
    }

    private void appoint(String organisation, String body, String kind, String title, Holder holder, Period period) {
        var id = organisations.named(organisation);
        var place = offices.bodies(id).stream()
                .filter(each -> each.name().equals(body))
                .map(BodyRow::id)
                .findFirst()
                .orElseThrow();
        var leads = offices.kinds().stream().anyMatch(each -> each.code().equals(kind) && each.leads());
        offices.appoint(new OfficeDraft(id, place, kind, title, holder, period, leads));
    }
}
