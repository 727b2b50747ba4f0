package se.gemensam.platform;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.gemensam.base.DemoContent;
import se.gemensam.identity.Accounts;
import se.gemensam.identity.ActingAs;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** The two districts are to adopt the demo's platform; everybody else is consulted about it. */
@Component
@Order(116)
@ConditionalOnBooleanProperty("gemensam.demo")
class DemoAdoption implements DemoContent {

    private static final List<String> CONVENERS = List.of("anna@parti.example", "lena@lo.example");

    private final AdoptionTermsService terms;
    private final PlatformService platforms;
    private final WorkspaceService workspaces;
    private final Accounts accounts;
    private final ActingAs acting;

    DemoAdoption(
            AdoptionTermsService terms,
            PlatformService platforms,
            WorkspaceService workspaces,
            Accounts accounts,
            ActingAs acting) {
        this.terms = terms;
        this.platforms = platforms;
        this.workspaces = workspaces;
        this.accounts = accounts;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "adoption";
    }

    @Override
    public void seed() {
        for (var convener : CONVENERS) {
            acting.account(accounts.withEmail(convener).orElseThrow(), () -> {
                var room = workspaces.mine().getFirst();
                platforms.list(room.id()).stream()
                        .reduce((_, oldest) -> oldest)
                        .ifPresent(platform -> arrange(room, platform.id()));
            });
        }
    }

    private void arrange(WorkspaceRow room, UUID platform) {
        var me = room.me();
        for (OrganisationRow organisation : room.organisations()) {
            if (organisation.side() == me.side()) {
                boolean own = organisation.id().equals(me.organisationId());
                terms.relate(platform, organisation.id(), own ? Relation.ADOPTS : Relation.CONSULTED, false);
            } else if (organisation.side() == Side.COOPERATING && me.side() == Side.PARTY) {
                terms.relate(platform, organisation.id(), Relation.CONSULTED, false);
            }
        }
    }
}
