package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gemensam.livetext.AuthoredWords;
import se.gemensam.organisation.Side;
import se.gemensam.platform.AuthorService;
import se.gemensam.platform.PlatformAuthors;
import se.gemensam.platform.SectionAuthors;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.SideMark;

/** Who wrote what of a platform: how much of each side and person, and in the text each side's words in its own way. */
@Route("w/:workspace/platforms/:platform/authors")
@PermitAll
class AuthorsView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final AuthorService service;
    private @Nullable PlatformPlace place;

    AuthorsView(PlatformPlaces places, AuthorService service) {
        this.places = places;
        this.service = service;
        addClassNames("page", "platform-authors");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        show(service.of(place.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authors.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(this);
    }

    private void show(PlatformAuthors written) {
        removeAll();
        add(new PageHeader(getPageTitle()).lead(getTranslation("authors.lead", place().title())));
        if (written.characters() == 0) {
            add(new EmptyState(Icon.PENCIL, getTranslation("authors.none"), getTranslation("authors.none.purpose")));
            return;
        }
        var shares = new UnorderedList();
        shares.addClassName("author-shares");
        for (var side : List.of(Side.PARTY, Side.UNION)) {
            shares.add(share(written, side));
        }
        add(shares);
        written.sections().stream()
                .filter(section -> !section.paragraphs().isEmpty())
                .forEach(section -> add(section(section, written)));
    }

    private ListItem share(PlatformAuthors written, Side side) {
        var formats = new Formats(getLocale());
        var all = written.characters();
        var those = written.of(side);
        long together =
                those.stream().mapToLong(PlatformAuthors.Share::characters).sum();
        var total = new Span(formats.percent(100.0 * together / all, 0));
        total.addClassName("author-total");
        var names = new Span(those.stream()
                .map(share -> share.author().name() + " " + formats.percent(100.0 * share.characters() / all, 0))
                .collect(Collectors.joining(", ")));
        names.addClassName("soft");
        return new ListItem(new SideMark(Mark.valueOf(side.name())), total, names);
    }

    private Article section(SectionAuthors section, PlatformAuthors written) {
        var title = section.title().isBlank() ? getTranslation("section.untitled") : section.title();
        var all = new Article(new H2(section.number() + " " + title));
        all.addClassName("authored");
        section.paragraphs().forEach(paragraph -> all.add(paragraph(paragraph, written)));
        return all;
    }

    /** Above its words who wrote them, for those who cannot tell lines below words apart. */
    private static Div paragraph(List<AuthoredWords> words, PlatformAuthors written) {
        var names = new Div(words.stream()
                .map(run -> written.author(run.author()).name())
                .distinct()
                .collect(Collectors.joining(", ")));
        names.addClassName("authored-by");
        var text = new Paragraph();
        for (int first = 0, next; first < words.size(); first = next) {
            var author = written.author(words.get(first).author());
            var together = new StringBuilder();
            for (next = first;
                    next < words.size()
                            && author.equals(written.author(words.get(next).author()));
                    next++) {
                together.append(words.get(next).words());
            }
            // Also those whose names the reader may not see: where one of them ends and another begins is not told.
            var span = new Span(together.toString());
            span.addClassName("authored-" + author.side().name().toLowerCase(Locale.ROOT));
            span.getElement().setAttribute("title", author.name());
            text.add(span);
        }
        return new Div(names, text);
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
