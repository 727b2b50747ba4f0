package se.gemensam.pledge;

import se.gemensam.base.OneLine;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.Slug;

/**
 * How somebody wants the pledges of a room to be laid out for everybody.
 *
 * @param title 1–200 characters
 * @param sender 1–200 characters
 * @param contact 1–300 characters
 */
public record PledgeEditionDraft(Slug slug, String title, String sender, String contact) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_CONTACT = 300;

    /** @throws RefusedException when one of them is empty or too long */
    public PledgeEditionDraft {
        title = line(title, LONGEST_NAME, "pledgePublic.title.invalid");
        sender = line(sender, LONGEST_NAME, "pledgePublic.sender.invalid");
        contact = line(contact, LONGEST_CONTACT, "pledgePublic.contact.invalid");
    }

    private static String line(String typed, int longest, String key) {
        var line = OneLine.of(typed);
        if (line.isEmpty() || line.length() > longest) {
            throw new RefusedException(key, longest);
        }
        return line;
    }

    PledgeEdition edition() {
        return new PledgeEdition(slug.value(), title, sender, contact);
    }
}
