package se.gemensam.platform.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.Time;
import se.gemensam.platform.AdoptionPage;
import se.gemensam.platform.AdoptionPage.Question;
import se.gemensam.platform.LateChangeKind;
import se.gemensam.platform.Phase;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;

/** Opens what is filled in on the way to adoption, with what it needs to know. */
class AdoptionDialogs {

    private final AdoptionPage page;
    private final String slug;
    private final AdoptionTools tools;
    private final Runnable reload;

    AdoptionDialogs(AdoptionPage page, String slug, AdoptionTools tools, Runnable reload) {
        this.page = page;
        this.slug = slug;
        this.tools = tools;
        this.reload = reload;
    }

    /** The less common things; null when there are none for the viewer. */
    @Nullable
    Menu more() {
        var can = page.can();
        boolean changes = can.correct() && page.platform().phase().isFrozen();
        if (!can.arrange() && !changes && !can.register() && !can.state() && !can.park()) {
            return null;
        }
        var menu = new Menu(word("adoption.more"));
        if (can.arrange()) {
            menu.item(Icon.USERS, word("adoption.arrange"), this::arrange);
        }
        if (can.register() && page.platform().phase() == Phase.DECISION) {
            menu.item(Icon.LANDMARK, word("late.begin.FLOOR"), () -> change(LateChangeKind.FLOOR));
        }
        if (changes) {
            menu.item(Icon.PENCIL, word("late.begin.CORRECTION"), () -> change(LateChangeKind.CORRECTION));
        }
        if (can.state()) {
            menu.item(Icon.MESSAGE_SQUARE, word("statement.make"), this::state);
        }
        if (can.park()) {
            menu.item(Icon.CLOCK, word("question.park"), this::park);
        }
        return menu;
    }

    void send() {
        new PaperSendDialog(page, tools.versions().list(platform()), draft -> {
                    tools.papers().send(platform(), draft);
                    Notice.done(word("paper.sent"));
                    reload.run();
                })
                .open();
    }

    void register() {
        new DecisionDialog(page, Time.today(tools.clock()), draft -> {
                    tools.decisions().register(platform(), draft);
                    Notice.done(word("decision.registered"));
                    reload.run();
                })
                .open();
    }

    void close(Question question) {
        new AnswerDialog(question.question(), answer -> {
                    tools.questions().close(question.id(), answer);
                    reload.run();
                })
                .open();
    }

    private void arrange() {
        new TermsDialog(page, tools.overview().editors(platform()), tools.terms(), tools.members(), reload).open();
    }

    private void change(LateChangeKind kind) {
        new LateChangeDialog(kind, tools.outlines().of(platform()).sections(), (section, reason) -> {
                    var id = tools.changes().begin(section, kind, reason);
                    PlatformNavigation.open(PlatformNavigation.change(slug, platform(), id));
                })
                .open();
    }

    private void state() {
        var own = page.statements().stream()
                .filter(AdoptionPage.Statement::own)
                .findFirst()
                .map(AdoptionPage.Statement::words)
                .orElse("");
        new StatementDialog(own, words -> {
                    tools.decisions().state(platform(), words);
                    reload.run();
                })
                .open();
    }

    private void park() {
        new QuestionDialog(
                        tools.outlines().of(platform()).sections(),
                        tools.overview().owners(platform()),
                        draft -> {
                            tools.questions().park(platform(), draft);
                            reload.run();
                        })
                .open();
    }

    private UUID platform() {
        return page.platform().id();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
