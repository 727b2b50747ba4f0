package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of LO's unions, in a list that the administrator keeps right: unions merge and change their local units. */
@Entity
@Table(name = "national_union")
class NationalUnion {

    @Id
    private String code;

    @Column
    private String shortName;

    @Column
    private String name;

    @Column
    private String trades;

    @Column
    private String localUnits;

    private @Nullable LocalDate checkedOn;

    protected NationalUnion() {}

    NationalUnion(NationalUnionRow row) {
        code = Code.of(row.code());
        shortName = row.shortName();
        name = row.name();
        trades = row.trades();
        localUnits = row.localUnits();
        checkedOn = row.checkedOn();
    }

    NationalUnionRow row() {
        return new NationalUnionRow(code, shortName, name, trades, localUnits, checkedOn);
    }
}
