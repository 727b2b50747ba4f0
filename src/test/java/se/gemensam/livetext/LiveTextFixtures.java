package se.gemensam.livetext;

import java.util.UUID;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.livetext.RichText.Paragraph;

/** Documents and steps that the tests of live texts begin with. */
final class LiveTextFixtures {

    /** The title takes positions 0–8, so the paragraph's text begins at 9. */
    static final Doc HOUSING =
            Doc.of("Bygget", Paragraph.of("Vi ska bygga fler bostäder."), Paragraph.of("Hyrorna ska vara rimliga."));

    static final int IN_FIRST_PARAGRAPH = 9;

    private LiveTextFixtures() {}

    static UUID housing(LiveDocuments documents, People people) {
        return documents.create(people.workspace, People.KIND, UUID.randomUUID(), HOUSING, people.anna.id());
    }

    static Doc withOneMoreLetter(Doc doc) {
        return Doc.of(doc.title().plain() + "a", doc.blocks());
    }

    /** The step that inserts text inside a paragraph. */
    static String insert(int at, String text) {
        return """
                {"stepType":"replace","from":%d,"to":%d,"slice":{"content":[{"type":"text","text":%s}]}}""".formatted(at, at, Json.quote(text));
    }

    static String delete(int from, int to) {
        return """
                {"stepType":"replace","from":%d,"to":%d}""".formatted(from, to);
    }
}
