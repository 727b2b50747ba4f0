package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ExportFormat;
import se.gemensam.platform.ExportOptions;
import se.gemensam.platform.Outline;
import se.gemensam.platform.Phase;
import se.gemensam.platform.PlatformAct;
import se.gemensam.platform.PlatformBeginnings;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;

/** The head of a platform: its name, how far it has come, and what is done with the whole. */
class PlatformHead extends Composite<Div> {

    private final Outline outline;
    private final String room;
    private final PlatformTools tools;
    private final Runnable reload;

    PlatformHead(Outline outline, String room, PlatformTools tools, Runnable reload, Consumer<UUID> open) {
        this.outline = outline;
        this.room = room;
        this.tools = tools;
        this.reload = reload;
        var header = new PageHeader(outline.platform().title());
        if (!outline.platform().subtitle().isEmpty()) {
            header.lead(outline.platform().subtitle());
        }
        if (!isOfTheSides() && !tools.hasVotes(outline) && !tools.hasConsultation(outline)) {
            header.actions(tools.follow(outline), export());
        } else if (!outline.may(PlatformAct.RESHAPE)) {
            header.actions(tools.follow(outline), export(), more());
        } else if (outline.sections().isEmpty()) {
            header.actions(more());
        } else {
            var add = new Button(
                    getTranslation("section.new"), Icon.PLUS.create(), _ -> tools.addLast(outline, reload, open));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(tools.follow(outline), export(), more(), add);
        }
        getContent().add(header, new PhaseChip(outline.platform(), room));
        tools.origin(outline).ifPresent(origin -> getContent().add(begunFrom(origin)));
        if (outline.sections().isEmpty()) {
            return;
        }
        if (outline.platform().phase() != Phase.ADOPTED) {
            getContent().add(new ProgressLine(outline.progress()));
        }
        note().ifPresent(text -> {
            var note = new Paragraph(getTranslation(text));
            note.addClassName("read-only");
            getContent().add(note);
        });
    }

    private Paragraph begunFrom(PlatformBeginnings.Origin origin) {
        var line = new Paragraph(
                new Span(getTranslation("platform.begun") + " "),
                new Anchor(PlatformNavigation.platform(room, origin.id()), origin.title()));
        line.addClassName("soft");
        return line;
    }

    /** Why the text cannot be written in, or that it may be although it is out for consultation. */
    private Optional<String> note() {
        var phase = outline.platform().phase();
        if (phase.isFrozen()) {
            return Optional.of(outline.reopened().isEmpty() ? "phase.note." + phase : "phase.note.reopened");
        }
        if (!outline.may(PlatformAct.RESHAPE)) {
            return Optional.of("platform.readOnly");
        }
        return phase == Phase.CONSULTATION ? Optional.of("phase.note.CONSULTATION") : Optional.empty();
    }

    private Menu export() {
        var menu = new Menu(getTranslation("platform.export"))
                .item(Icon.DOWNLOAD, getTranslation("platform.export.pdf"), this::paper);
        Arrays.stream(ExportFormat.values())
                .filter(format -> format != ExportFormat.PDF)
                .forEach(format -> menu.item(
                        Icon.DOWNLOAD,
                        getTranslation("platform.export." + format.token()),
                        () -> order(format, ExportOptions.PLAIN)));
        return menu.link(Icon.LIST, getTranslation("file.list.title"), PlatformNavigation.files(room));
    }

    private void paper() {
        new PaperDialog(options -> order(ExportFormat.PDF, options)).open();
    }

    private void order(ExportFormat format, ExportOptions options) {
        tools.files().order(outline.platform().id(), format, options);
    }

    private Menu more() {
        var platform = outline.platform().id();
        var menu = new Menu(getTranslation("platform.more"));
        if (tools.hasVotes(outline)) {
            menu.link(Icon.SCALE, getTranslation("vote.list.title"), PlatformNavigation.votes(room, platform));
        }
        if (tools.hasConsultation(outline)) {
            menu.link(Icon.MAIL, getTranslation("consultation.title"), PlatformNavigation.consultation(room, platform));
        }
        if (isOfTheSides()) {
            menu.link(Icon.SPLIT, getTranslation("amendment.list.title"), PlatformNavigation.amendments(room, platform))
                    .link(Icon.GAVEL, getTranslation("adoption.title"), PlatformNavigation.adoption(room, platform))
                    .link(
                            Icon.CALENDAR,
                            getTranslation("timetable.title"),
                            PlatformNavigation.timetable(room, platform))
                    .link(
                            Icon.HISTORY,
                            getTranslation("version.list.title"),
                            PlatformNavigation.versions(room, platform))
                    .link(Icon.USERS, getTranslation("authors.title"), PlatformNavigation.authors(room, platform));
        }
        if (isOfTheSides() && tools.hasPublicPage(outline)) {
            menu.link(Icon.LINK, getTranslation("publication.title"), PlatformNavigation.publication(room, platform));
        }
        if (outline.may(PlatformAct.RESHAPE)) {
            menu.item(Icon.PENCIL, getTranslation("platform.rename"), this::rename);
        }
        return outline.may(PlatformAct.REMOVE)
                ? menu.item(Icon.TRASH_2, getTranslation("platform.remove"), this::remove)
                : menu;
    }

    /** A cooperating party has no such places, and comes to the timetable by the phase. */
    private boolean isOfTheSides() {
        return outline.viewer().side() != Side.COOPERATING;
    }

    private void rename() {
        var platform = outline.platform();
        new PlatformNameDialog(getTranslation("platform.rename"), getTranslation("dialog.save"), draft -> {
                    tools.platforms().describe(platform.id(), draft);
                    reload.run();
                })
                .with(platform.title(), platform.subtitle())
                .open();
    }

    private void remove() {
        var platform = outline.platform();
        tools.platforms().remove(platform.id());
        PlatformNavigation.open(PlatformNavigation.list(room));
        Notice.done(getTranslation("platform.removed", platform.title()), () -> {
            tools.platforms().restore(platform.id());
            PlatformNavigation.open(PlatformNavigation.platform(room, platform.id()));
        });
    }
}
