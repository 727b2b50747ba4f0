package se.gemensam.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;

/** What a person fills in about an organisation. Areas are codes of kommuner and regioner. */
public record OrganisationDraft(
        String kind,
        String name,
        @Nullable String contact,
        @Nullable String vacancy,
        @Nullable String nationalUnion,
        Set<String> areas) {

    public OrganisationDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > 160) {
            throw new RefusedException("organisation.name.invalid");
        }
        areas = Set.copyOf(areas);
    }

    public static OrganisationDraft of(String kind, String name) {
        return new OrganisationDraft(kind, name, null, null, null, Set.of());
    }

    public OrganisationDraft in(String... areaCodes) {
        return new OrganisationDraft(kind, name, contact, vacancy, nationalUnion, Set.of(areaCodes));
    }

    public OrganisationDraft vacant(String what) {
        return new OrganisationDraft(kind, name, contact, what, nationalUnion, areas);
    }
}
