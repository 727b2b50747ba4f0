package se.gemensam.livetext;

/** The exact text at a version, in the forms that are read. */
record Snapshot(long version, String content, String html, String plain, String hash) {

    static Snapshot of(long version, String content) {
        return of(version, RichText.parse(content));
    }

    static Snapshot of(long version, RichText.Doc doc) {
        var json = RichText.toJson(doc);
        return new Snapshot(
                version,
                json,
                RichTextHtml.of(doc, RichTextHtml.TITLE_LEVEL),
                RichTextPlain.of(doc),
                CanonicalJson.hashOf(json));
    }
}
