package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.function.Supplier;
import se.gemensam.discussion.Selection;
import se.gemensam.platform.Outline;
import se.gemensam.shell.Notice;

/** Proposals that begin beside the text: of the picked section, or other words for those that are selected. */
class ProposeBeside implements SectionAmendments.Actions {

    private final AmendmentTools tools;
    private final String slug;
    private final Supplier<Outline> outline;
    private final Runnable reload;

    ProposeBeside(AmendmentTools tools, String slug, Supplier<Outline> outline, Runnable reload) {
        this.tools = tools;
        this.slug = slug;
        this.outline = outline;
        this.reload = reload;
    }

    @Override
    public void propose(UUID section) {
        new AmendmentDialog(
                        text("amendment.propose"),
                        text("amendment.write"),
                        wish -> open(tools.propose(platform(), wish)))
                .among(outline.get().sections(), section)
                .open();
    }

    @Override
    public void suggest(UUID section, Selection words) {
        new SuggestionDialog(
                        words.quote().strip(),
                        (instead, draft) -> {
                            tools.suggestions().handIn(section, words, instead, draft);
                            Notice.done(text("amendment.suggest.submitted"));
                            reload.run();
                        },
                        (instead, draft) -> open(tools.suggestions().draft(section, words, instead, draft)))
                .open();
    }

    private void open(UUID amendment) {
        PlatformNavigation.open(PlatformNavigation.amendment(slug, platform(), amendment));
    }

    private UUID platform() {
        return outline.get().platform().id();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
