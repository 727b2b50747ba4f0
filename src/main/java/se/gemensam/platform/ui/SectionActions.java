package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.platform.Outline;
import se.gemensam.platform.Place;
import se.gemensam.platform.PlatformAct;
import se.gemensam.platform.SectionRow;
import se.gemensam.shell.Notice;

/** What a writer does with the picked section. */
class SectionActions implements SectionPanel.Actions {

    private final PlatformTools tools;
    private final Outline outline;
    private final Runnable reload;
    private final Consumer<UUID> open;
    private final boolean decides;

    SectionActions(PlatformTools tools, Outline outline, SectionRow section, Runnable reload, Consumer<UUID> open) {
        this.tools = tools;
        this.outline = outline;
        this.reload = reload;
        this.open = open;
        this.decides = tools.mayDecide(outline, section);
    }

    @Override
    public boolean mayDecide() {
        return decides;
    }

    @Override
    public boolean mayReshape() {
        return outline.may(PlatformAct.RESHAPE);
    }

    @Override
    public void agree(SectionRow section) {
        tools.act(reload, () -> tools.sections().agree(section.id()));
    }

    @Override
    public void withdrawAgreement(SectionRow section) {
        tools.act(reload, () -> tools.sections().withdrawAgreement(section.id()));
    }

    @Override
    public void addAfter(SectionRow section) {
        add(PlatformTools.after(section, outline));
    }

    @Override
    public void addBelow(SectionRow section) {
        add(new Place(section.id(), Integer.MAX_VALUE));
    }

    @Override
    public void merge(SectionRow section) {
        tools.act(reload, () -> open.accept(tools.reshaping().merge(section.id())));
    }

    @Override
    public void remove(SectionRow section) {
        tools.act(reload, () -> {
            tools.sections().remove(section.id());
            Notice.done(
                    UI.getCurrent().getTranslation("section.removed", section.title()),
                    () -> tools.act(reload, () -> tools.sections().restore(section.id())));
        });
    }

    private void add(Place place) {
        tools.act(
                reload,
                () -> open.accept(tools.sections().add(outline.platform().id(), place, "")));
    }
}
