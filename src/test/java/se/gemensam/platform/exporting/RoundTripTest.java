package se.gemensam.platform.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.gemensam.livetext.RichText.Doc;
import se.gemensam.platform.importing.DocumentImport;
import se.gemensam.platform.importing.ImportOptions;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.platform.importing.ImportedSection;

/** What was written out comes back, whatever people write. */
class RoundTripTest {

    private record Tree(Doc content, List<Tree> children) {}

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void markdownComesBackNodeForNode(@ForAll("platforms") ExportedPlatform platform) {
        var markdown = MarkdownExport.write(platform);
        var imported = read("plattform.md", markdown);
        assertThat(imported.title()).as(markdown).isEqualTo(platform.title());
        assertThat(imported.subtitle()).as(markdown).isEqualTo(platform.subtitle());
        assertThat(imported(imported.sections())).as(markdown).isEqualTo(exported(platform.sections()));
        assertThat(imported.notices()).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void htmlComesBackNodeForNode(@ForAll("platforms") ExportedPlatform platform) {
        var html = HtmlExport.write(platform, "sv", "Innehåll");
        var imported = read("plattform.html", html);
        assertThat(imported.title()).as(html).isEqualTo(platform.title());
        assertThat(imported(imported.sections())).as(html).isEqualTo(exported(platform.sections()));
        assertThat(imported.notices()).isEmpty();
    }

    @Provide
    Arbitrary<ExportedPlatform> platforms() {
        return RichTextArbitraries.platforms();
    }

    private static ImportedDocument read(String name, String text) {
        return DocumentImport.read(name, text.getBytes(StandardCharsets.UTF_8), ImportOptions.automatic());
    }

    private static List<Tree> imported(List<ImportedSection> sections) {
        return sections.stream()
                .map(section -> new Tree(section.content(), imported(section.children())))
                .toList();
    }

    private static List<Tree> exported(List<ExportedSection> sections) {
        return sections.stream()
                .map(section -> new Tree(section.content(), exported(section.children())))
                .toList();
    }
}
