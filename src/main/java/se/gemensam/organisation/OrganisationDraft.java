package se.gemensam.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** What a person fills in about an organisation. Areas are codes of kommuner and regioner. */
public record OrganisationDraft(
        String kind,
        String name,
        Contact contact,
        @Nullable String vacancy,
        @Nullable String nationalUnion,
        Set<String> areas) {

    public OrganisationDraft {
        name = OneLine.of(name);
        if (name.isEmpty() || name.length() > 160) {
            throw new RefusedException("organisation.name.invalid");
        }
        if (vacancy != null) {
            vacancy = OneLine.of(vacancy);
            vacancy = vacancy.isEmpty() ? null : vacancy;
        }
        if (vacancy != null && vacancy.length() > 200) {
            throw new RefusedException("organisation.vacancy.long");
        }
        areas = Set.copyOf(areas);
    }

    public static OrganisationDraft of(String kind, String name) {
        return new OrganisationDraft(kind, name, Contact.NONE, null, null, Set.of());
    }

    public OrganisationDraft in(String... areaCodes) {
        return new OrganisationDraft(kind, name, contact, vacancy, nationalUnion, Set.of(areaCodes));
    }

    public OrganisationDraft reachedBy(Contact way) {
        return new OrganisationDraft(kind, name, way, vacancy, nationalUnion, areas);
    }

    public OrganisationDraft vacant(String what) {
        return new OrganisationDraft(kind, name, contact, what, nationalUnion, areas);
    }
}
