package se.gemensam.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;

/** A kind in the editable list: what the organisation is called, its usual side, bodies and offices. */
@Entity
@Table(name = "organisation_kind")
class OrganisationKind {

    @Id
    private String code;

    @Column
    private String name;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column
    private int sort;

    @ElementCollection
    @CollectionTable(name = "organisation_kind_body", joinColumns = @JoinColumn(name = "organisation_kind"))
    @Column(name = "body_kind")
    private Set<String> bodies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_kind_office", joinColumns = @JoinColumn(name = "organisation_kind"))
    @Column(name = "office_kind")
    private Set<String> offices = new HashSet<>();

    protected OrganisationKind() {}

    OrganisationKind(String code, String name, Level level, Side side, int sort) {
        this.code = Code.of(code);
        this.level = level;
        this.side = side;
        this.sort = sort;
        rename(name);
    }

    void rename(String typed) {
        var line = OneLine.of(typed);
        if (line.isEmpty() || line.length() > 80) {
            throw new RefusedException("organisation.kind.name.invalid");
        }
        name = line;
    }

    String code() {
        return code;
    }

    Side side() {
        return side;
    }

    KindRow row() {
        return new KindRow(code, name, level, side, Set.copyOf(bodies), Set.copyOf(offices));
    }
}
