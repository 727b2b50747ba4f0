package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationChapter.Said;
import se.gemensam.platform.ConsultationCompilation;
import se.gemensam.platform.ExportFormat;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** What was answered in a consultation, section by section, with what the writing group replies. */
@Route("w/:workspace/platforms/:platform/consultation/compilation")
@PermitAll
class ConsultationCompilationView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final PlatformPlaces places;
    private final ConsultationCompilation compilation;
    private final ConsultationAnswerService answers;
    private @Nullable PlatformPlace place;

    ConsultationCompilationView(
            PlatformPlaces places, ConsultationCompilation compilation, ConsultationAnswerService answers) {
        this.places = places;
        this.compilation = compilation;
        this.answers = answers;
        addClassNames("page", "consultation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.compilation.title");
    }

    @Override
    public List<Crumb> above() {
        return place().above(
                        this,
                        new Crumb(
                                getTranslation("consultation.title"),
                                PlatformNavigation.consultation(slug(), platform())));
    }

    private void show() {
        removeAll();
        var chapters = compilation.of(platform());
        var header =
                new PageHeader(getPageTitle()).lead(getTranslation("consultation.compilation.lead", place().title()));
        add(header);
        if (chapters.isEmpty()) {
            add(new EmptyState(
                    Icon.MAIL,
                    getTranslation("consultation.compilation.none"),
                    getTranslation("consultation.compilation.none.purpose")));
            return;
        }
        header.actions(download());
        add(new ConsultationChapterList(chapters, this::reply));
    }

    private Menu download() {
        var menu = new Menu(getTranslation("consultation.compilation.download"));
        for (var format : List.of(ExportFormat.PDF, ExportFormat.DOCX)) {
            menu.download(
                    Icon.DOWNLOAD,
                    getTranslation("consultation.compilation.download." + format),
                    "api/platforms/%s/consultation/compilation?format=%s".formatted(platform(), format.token()));
        }
        return menu;
    }

    private void reply(Said said) {
        new ConsultationReplyDialog(said, words -> {
                    answers.reply(said.pointId(), words);
                    show();
                    Notice.done(getTranslation("consultation.reply.saved"));
                })
                .open();
    }

    private String slug() {
        return place().slug();
    }

    private UUID platform() {
        return place().id();
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
