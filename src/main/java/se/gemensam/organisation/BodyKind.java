package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of body in the editable list, by the name that people read. */
@Entity
@Table(name = "body_kind")
class BodyKind {

    @Id
    private String code;

    @Column
    private String name;

    @Column
    private int sort;

    protected BodyKind() {}

    BodyKindRow row() {
        return new BodyKindRow(code, name);
    }
}
