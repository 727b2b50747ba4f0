package se.gemensam.organisation;

/** A kommun or a region. */
public record AreaRow(String code, String name) {

    public boolean isRegion() {
        return code.length() == 2;
    }
}
