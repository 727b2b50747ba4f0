package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Time;
import se.gemensam.platform.Edition;
import se.gemensam.platform.PublicationState;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.shell.Toolbar;

/** Whether a platform is laid out for everybody, where, and the way to take it away. */
class PublicationPanel extends Composite<Section> {

    /** @param takeAway asked for by who speaks for a side */
    PublicationPanel(PublicationState state, String url, Runnable takeAway) {
        var panel = getContent();
        panel.addClassName("publication-now");
        var published = state.published();
        panel.add(new Paragraph(badge(state, published)));
        if (published == null) {
            panel.add(new Paragraph(getTranslation("publication.adopted", state.adoptedVersion(), state.code())));
            return;
        }
        if (state.isOutdated()) {
            panel.add(new Paragraph(getTranslation("publication.outdated", state.adoptedVersion())));
        }
        panel.add(new EditionFacts(published, url, true));
        if (state.mayLead()) {
            panel.add(new Toolbar(
                    new Button(getTranslation("publication.takeAway"), Icon.TRASH_2.create(), _ -> takeAway.run())));
        }
    }

    private StateBadge badge(PublicationState state, @Nullable Edition published) {
        if (published == null) {
            return new StateBadge(Tone.NEUTRAL, Icon.CIRCLE_DASHED, getTranslation("publication.state.none"));
        }
        var since = LocalDate.ofInstant(Objects.requireNonNull(state.publishedAt()), Time.ZONE);
        return new StateBadge(
                Tone.GOOD,
                Icon.CIRCLE_CHECK,
                getTranslation("publication.state.public", new Formats(getLocale()).day(since)));
    }
}
