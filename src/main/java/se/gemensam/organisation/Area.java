package se.gemensam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import se.gemensam.base.RefusedException;

/** A kommun (four digits, the first two its region's) or a region (two). */
@Entity
@Table(name = "area")
class Area {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}(\\d{2})?");

    @Id
    private String code;

    @Column
    private String name;

    protected Area() {}

    Area(String code, String name) {
        if (!SHAPE.matcher(code).matches()) {
            throw new RefusedException("area.code.invalid");
        }
        if (name.isBlank() || name.length() > 80) {
            throw new RefusedException("area.name.invalid");
        }
        this.code = code;
        this.name = name.strip();
    }

    AreaRow row() {
        return new AreaRow(code, name);
    }
}
