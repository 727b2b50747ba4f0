package se.gemensam.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.organisation.BodyRow;
import se.gemensam.organisation.GeographyService;
import se.gemensam.organisation.OfficeService;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.OrganisationService;
import se.gemensam.organisation.Side;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.HeldOffice;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.MemberService;
import se.gemensam.workspace.OrganisationDesk;
import se.gemensam.workspace.OrganisationProfile;
import se.gemensam.workspace.RelatedOrganisation;
import se.gemensam.workspace.WorkspaceRow;

/** What conveners do on the screens of organisations and offices: asks in a dialog, acts through the service. */
@Component
@UIScope
class OrganisationTools {

    private final OrganisationDesk desk;
    private final OrganisationService organisations;
    private final OfficeService offices;
    private final GeographyService geography;
    private final MemberService members;
    private final Clock clock;

    OrganisationTools(
            OrganisationDesk desk,
            OrganisationService organisations,
            OfficeService offices,
            GeographyService geography,
            MemberService members,
            Clock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.offices = offices;
        this.geography = geography;
        this.members = members;
        this.clock = clock;
    }

    LocalDate today() {
        return Time.today(clock);
    }

    void edit(WorkspaceRow room, OrganisationRow organisation, Runnable reload) {
        new OrganisationDialog(desk.draft(room.id(), organisation.id()), geography.areas(), draft -> {
                    desk.change(room.id(), organisation.id(), draft);
                    done(reload, "organisation.saved", draft.name());
                })
                .open();
    }

    void relate(WorkspaceRow room, OrganisationRow organisation, Runnable reload) {
        new RelationDialog(organisation, organisations::named, (kind, other) -> {
                    desk.relate(room.id(), organisation.id(), kind, other.id());
                    done(reload, "organisation.related", other.name());
                })
                .open();
    }

    void unrelate(WorkspaceRow room, OrganisationRow organisation, RelatedOrganisation related, Runnable reload) {
        var other = related.other();
        desk.unrelate(room.id(), organisation.id(), related.kind(), other.id());
        Notice.done(text("organisation.unrelated", other.name()), () -> {
            desk.relate(room.id(), organisation.id(), related.kind(), other.id());
            reload.run();
        });
        reload.run();
    }

    void addBody(WorkspaceRow room, OrganisationRow organisation, Runnable reload) {
        new BodyDialog(offices.bodyKinds(), (kind, name) -> {
                    desk.addBody(room.id(), organisation.id(), kind, name);
                    done(reload, "body.added", name);
                })
                .open();
    }

    void renameBody(WorkspaceRow room, BodyRow body, Runnable reload) {
        new BodyDialog(body, name -> {
                    desk.renameBody(room.id(), body.organisationId(), body.id(), name);
                    done(reload, "body.renamed", name);
                })
                .open();
    }

    void removeBody(WorkspaceRow room, BodyRow body, Runnable reload) {
        try {
            desk.removeBody(room.id(), body.organisationId(), body.id());
            Notice.done(text("body.removed", body.name()), () -> {
                desk.addBody(room.id(), body.organisationId(), body.kind(), body.name());
                reload.run();
            });
        } catch (RefusedException refused) {
            Notice.trouble(text(refused.key(), refused.arguments().toArray()));
        }
        reload.run();
    }

    void appoint(WorkspaceRow room, OrganisationProfile profile, Runnable reload) {
        new OfficeDialog(profile, offices.kinds(), people(room), today(), office -> {
                    desk.appoint(room.id(), profile.organisation().id(), office);
                    done(reload, "office.added", office.title());
                })
                .open();
    }

    void extend(WorkspaceRow room, HeldOffice office, Runnable reload) {
        new ExtendDialog(office, day -> {
                    desk.extend(room.id(), office.id(), day);
                    done(reload, "office.extended", office.title(), new Formats(locale()).day(day));
                })
                .open();
    }

    void end(WorkspaceRow room, HeldOffice office, Runnable reload) {
        new EndDialog(office, today(), day -> {
                    desk.end(room.id(), office.id(), day);
                    done(reload, "office.ends", office.title(), new Formats(locale()).day(day));
                })
                .open();
    }

    void handOver(WorkspaceRow room, HeldOffice office, Runnable reload) {
        new HandOverDialog(office, people(room), today(), (to, period) -> {
                    desk.handOver(room.id(), office.id(), to, period);
                    done(reload, "office.handed", office.title());
                })
                .open();
    }

    /** Those of the own side, who can be given an office of it. */
    private List<MemberRow> people(WorkspaceRow room) {
        Side side = room.me().side();
        return members.list(room.id()).stream()
                .filter(member -> member.organisation().side() == side)
                .toList();
    }

    private static void done(Runnable reload, String key, Object... arguments) {
        Notice.done(text(key, arguments));
        reload.run();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
