package se.gemensam.workspace;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import se.gemensam.base.RefusedException;

/** A name as it stands in an address: small letters without marks, digits and hyphens. */
public record Slug(String value) {

    private static final int LONGEST = 80;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new RefusedException("slug.invalid");
        }
    }

    public static Slug from(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var shortened = plain.substring(0, Math.min(plain.length(), LONGEST));
        return new Slug(shortened.replaceAll("^-+|-+$", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
