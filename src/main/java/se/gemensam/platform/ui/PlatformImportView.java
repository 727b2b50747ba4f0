package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.PlatformImport;
import se.gemensam.platform.importing.DocumentImport;
import se.gemensam.platform.importing.ImportOptions;
import se.gemensam.platform.importing.ImportedDocument;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Message;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;
import se.gemensam.shell.UploadWords;
import se.gemensam.workspace.WorkspaceRow;
import se.gemensam.workspace.WorkspaceService;

/** A platform from a document: choose a file, see what it becomes, keep it. Nothing is stored before that. */
@Route("w/:workspace/platforms/import")
@PermitAll
class PlatformImportView extends Section implements BeforeEnterObserver, HasDynamicTitle, Placed {

    /** What makes a section; empty levels let the import choose. */
    private record Choice(String textKey, ImportOptions options) {}

    private static final List<Choice> CHOICES = Stream.concat(
                    Stream.of(new Choice("platform.import.levels.auto", ImportOptions.automatic())),
                    IntStream.rangeClosed(0, ImportOptions.DEEPEST)
                            .mapToObj(levels ->
                                    new Choice("platform.import.levels." + levels, ImportOptions.levels(levels))))
            .toList();

    private record Chosen(String name, byte[] bytes) {}

    private final WorkspaceService workspaces;
    private final PlatformImport importer;
    private final Message message = new Message();
    private final Paragraph status = new Paragraph();
    private final Section preview = new Section();
    private final ComboBox<Choice> levels = new ComboBox<>(getTranslation("platform.import.levels"));
    private @Nullable WorkspaceRow room;
    private @Nullable Chosen file;

    PlatformImportView(WorkspaceService workspaces, PlatformImport importer) {
        this.workspaces = workspaces;
        this.importer = importer;
        addClassNames("page", "platform-import");
        levels.setItems(CHOICES);
        levels.setItemLabelGenerator(choice -> getTranslation(choice.textKey()));
        levels.setValue(CHOICES.getFirst());
        levels.addValueChangeListener(_ -> {
            if (levels.getValue() == null) {
                levels.setValue(CHOICES.getFirst());
            } else {
                read();
            }
        });
        levels.setVisible(false);
        preview.addClassName("import-result");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        room = workspaces.bySlug(event.getRouteParameters().get("workspace").orElseThrow());
        removeAll();
        add(
                new PageHeader(getPageTitle()).lead(getTranslation("platform.import.lead")),
                upload(),
                message,
                status,
                levels,
                preview);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.import.title");
    }

    @Override
    public List<Crumb> above() {
        return List.of(new Crumb(
                getTranslation("platform.list.title"),
                PlatformNavigation.list(Objects.requireNonNull(room).slug())));
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> {
            file = new Chosen(metadata.fileName(), bytes);
            // Another one may be chosen instead at once.
            upload.clearFileList();
            read();
        }));
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentImport.MOST_MEGABYTES * 1024 * 1024);
        upload.setUploadButton(new Button(getTranslation("platform.import.pick"), Icon.FILE_UP.create()));
        upload.setDropLabel(new Paragraph(getTranslation("platform.import.drop")));
        upload.addFileRejectedListener(_ -> refuse(getTranslation("platform.import.tooLarge")));
        return upload;
    }

    private void read() {
        if (file == null || room == null) {
            return;
        }
        try {
            show(
                    file.name(),
                    importer.preview(
                            room.id(),
                            file.name(),
                            file.bytes(),
                            levels.getValue().options()));
        } catch (RefusedException refused) {
            refuse(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private void refuse(String why) {
        preview.removeAll();
        status.setText("");
        levels.setVisible(false);
        message.trouble(why);
    }

    private void show(String fileName, ImportedDocument document) {
        message.clear();
        levels.setVisible(true);
        status.setText(count(fileName, document));
        preview.removeAll();
        var create = new Button(getTranslation("platform.import.create"), _ -> keep(document));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        preview.add(new H2(document.title()), create);
        if (!document.notices().isEmpty()) {
            preview.add(new ImportNotices(document.notices()));
        }
        preview.add(new ImportPreview(document));
    }

    private void keep(ImportedDocument document) {
        var place = Objects.requireNonNull(room);
        PlatformNavigation.open(PlatformNavigation.platform(place.slug(), importer.keep(place.id(), document)));
    }

    private String count(String fileName, ImportedDocument document) {
        var sections = document.allSections().count();
        return sections == 1
                ? getTranslation("platform.import.sections.one", fileName)
                : getTranslation("platform.import.sections.many", fileName, sections);
    }
}
