package se.gemensam.livetext;

import java.util.UUID;

/**
 * A document as it reads at its latest version.
 *
 * @param html with the title at level {@link RichTextHtml#TITLE_LEVEL}
 * @param text plain, a line for each block
 * @param hash SHA-256 of the schema's number and the canonical JSON
 */
public record DocumentHead(UUID documentId, long version, RichText.Doc content, String html, String text, String hash) {

    public String title() {
        return content.title().plain();
    }
}
