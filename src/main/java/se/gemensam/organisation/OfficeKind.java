package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of office in the editable list, by the name that people read. */
@Entity
@Table(name = "office_kind")
class OfficeKind {

    @Id
    private String code;

    @Column
    private String name;

    @Column
    private boolean leads;

    @Column
    private int sort;

    protected OfficeKind() {}

    OfficeKindRow row() {
        return new OfficeKindRow(code, name, leads);
    }
}
