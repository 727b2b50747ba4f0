package se.gemensam.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Three hundred strings that want to be scripts, those of src/test/resources/xss.txt, and pages that are made of them. */
final class HostileStrings {

    static final List<String> ALL = read();

    private HostileStrings() {}

    /** All of them, as many together as fit into a name. */
    static List<String> packed(int length) {
        var names = new ArrayList<String>();
        var name = "";
        for (var string : ALL) {
            var longer = name.isEmpty() ? string : name + " " + string;
            if (longer.length() > length) {
                names.add(name);
                longer = string.length() > length ? string.substring(0, length) : string;
            }
            name = longer;
        }
        names.add(name);
        return names.stream().filter(each -> !each.isBlank()).toList();
    }

    static String markdown(String string) {
        var line = string.replaceAll("\\R", " ");
        return "## x %s\n\n%s\n\n[%s](%s)\n\n<%s>\n".formatted(line, string, line, line, line);
    }

    static String html(String string) {
        return "<h2>x %1$s</h2><p>%1$s</p><p><a href=\"%1$s\">X</a></p><ol start=\"%1$s\"><li>X</li></ol>"
                .formatted(string);
    }

    /** A page for each, one after the other. */
    static String pages(UnaryOperator<String> page) {
        return ALL.stream().map(page).collect(Collectors.joining("\n\n"));
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("xss.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::translateEscapes)
                    .distinct()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
