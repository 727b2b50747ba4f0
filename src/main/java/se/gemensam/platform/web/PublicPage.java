package se.gemensam.platform.web;

import java.util.List;
import java.util.regex.Pattern;
import se.gemensam.platform.AdoptionLists;
import se.gemensam.platform.PublicPlatform;
import se.gemensam.shell.Formats;

/**
 * What the template of the public page is filled with.
 *
 * @param url where this installation is
 * @param demo whether what it says is invented
 */
record PublicPage(PublicPlatform platform, Formats formats, String url, boolean demo) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    /**
     * A decision as one reads it.
     *
     * @param sections that it is about; empty for the whole text
     */
    record Decision(String organisation, String body, String day, String paragraph, String sections) {}

    public String title() {
        return platform.edition().title();
    }

    public String subtitle() {
        return platform.edition().subtitle();
    }

    public String sender() {
        return platform.edition().sender();
    }

    public String contact() {
        return platform.edition().contact();
    }

    /** Where the contact is written to; empty when it is no single address. */
    public String mail() {
        return MAIL.matcher(contact()).matches() ? "mailto:" + contact() : "";
    }

    public int version() {
        return platform.edition().versionNumber();
    }

    public String code() {
        return platform.code();
    }

    public String published() {
        return formats.day(platform.published());
    }

    /** What is said of it elsewhere, where it is shared. */
    public String about() {
        return subtitle().isEmpty() ? sender() : subtitle() + " · " + sender();
    }

    public String path() {
        return "/p/" + platform.edition().slug();
    }

    public String address() {
        return url + path();
    }

    public String contents() {
        return platform.contents();
    }

    public String text() {
        return platform.text();
    }

    public List<Decision> adopted() {
        return decisions(platform.lists().adopted());
    }

    public List<Decision> standsBehind() {
        return decisions(platform.lists().standsBehind());
    }

    public List<Decision> answered() {
        return decisions(platform.lists().answered());
    }

    public List<AdoptionLists.Exempted> exceptions() {
        return platform.lists().exceptions();
    }

    public List<AdoptionLists.Corrected> corrections() {
        return platform.lists().corrections();
    }

    public List<AdoptionLists.Statement> statements() {
        return platform.lists().statements();
    }

    private List<Decision> decisions(List<AdoptionLists.Line> lines) {
        return lines.stream()
                .map(line -> new Decision(
                        line.organisation(),
                        line.body(),
                        formats.day(line.day()),
                        line.paragraph(),
                        String.join(", ", line.sections())))
                .toList();
    }
}
