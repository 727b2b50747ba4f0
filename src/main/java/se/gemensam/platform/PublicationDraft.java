package se.gemensam.platform;

import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Slug;

/**
 * How somebody wants a platform to be laid out for everybody.
 *
 * @param slug what stands after {@code /p/} in its address
 * @param sender who stands for it, 1–200 characters
 * @param contact how that sender is reached, 1–300 characters
 */
public record PublicationDraft(Slug slug, String sender, String contact) {

    public static final int LONGEST_SENDER = 200;
    public static final int LONGEST_CONTACT = 300;

    public PublicationDraft {
        sender = OneLine.of(sender);
        contact = OneLine.of(contact);
        require(sender, LONGEST_SENDER, "publication.sender.missing");
        require(contact, LONGEST_CONTACT, "publication.contact.missing");
    }

    private static void require(String text, int longest, String missing) {
        if (text.isEmpty()) {
            throw new RefusedException(missing);
        }
        if (text.length() > longest) {
            throw new RefusedException("publication.tooLong", longest);
        }
    }
}
