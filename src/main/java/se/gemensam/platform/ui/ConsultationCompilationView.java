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
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationChapter.Said;
import se.gemensam.platform.ConsultationCompilation;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.PlatformService;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.EmptyState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.workspace.WorkspaceService;

/** What was answered in a consultation, section by section, with what the writing group replies. */
@Route("w/:workspace/platforms/:platform/consultation/compilation")
@PermitAll
class ConsultationCompilationView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    private final WorkspaceService workspaces;
    private final PlatformService platforms;
    private final ConsultationCompilation compilation;
    private final ConsultationAnswerService answers;
    private String slug = "";
    private String platformTitle = "";
    private @Nullable UUID platform;

    ConsultationCompilationView(
            WorkspaceService workspaces,
            PlatformService platforms,
            ConsultationCompilation compilation,
            ConsultationAnswerService answers) {
        this.workspaces = workspaces;
        this.platforms = platforms;
        this.compilation = compilation;
        this.answers = answers;
        addClassNames("page", "consultation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("workspace").orElseThrow();
        var room = workspaces.bySlug(slug);
        var id =
                PlatformNavigation.id(event.getRouteParameters().get("platform").orElseThrow());
        var found = platforms.get(id);
        if (!found.workspaceId().equals(room.id())) {
            throw new NotFoundException("platform " + id);
        }
        platformTitle = found.title();
        platform = id;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.compilation.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(
                new Crumb(getTranslation("platform.list.title"), PlatformNavigation.list(slug)),
                new Crumb(platformTitle, PlatformNavigation.platform(slug, platform())),
                new Crumb(getTranslation("consultation.title"), PlatformNavigation.consultation(slug, platform())));
    }

    private void show() {
        removeAll();
        var chapters = compilation.of(platform());
        var header =
                new PageHeader(getPageTitle()).lead(getTranslation("consultation.compilation.lead", platformTitle));
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

    private UUID platform() {
        return Objects.requireNonNull(platform);
    }
}
