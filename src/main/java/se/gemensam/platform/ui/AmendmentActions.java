package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.platform.AmendmentPage;
import se.gemensam.platform.AmendmentRow;
import se.gemensam.platform.AmendmentState;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Menu;
import se.gemensam.shell.Notice;

/** What can be done with one amendment, each act through a service; then its page shows what is. */
class AmendmentActions {

    private final AmendmentTools tools;
    private final AmendmentPage page;
    private final String slug;
    private final UUID platform;
    private final Runnable reload;

    AmendmentActions(AmendmentTools tools, AmendmentPage page, String slug, UUID platform, Runnable reload) {
        this.tools = tools;
        this.page = page;
        this.slug = slug;
        this.platform = platform;
        this.reload = reload;
    }

    List<Component> buttons() {
        var row = page.row();
        var can = page.can();
        var all = new ArrayList<Component>();
        if (can.weigh()) {
            all.add(new Button(text("amendment.weigh"), Icon.SCALE.create(), _ -> weigh()));
        }
        if (can.register()) {
            all.add(new Button(text("amendment.register"), Icon.GAVEL.create(), _ -> register()));
        }
        if (can.undo()) {
            all.add(button(
                    "amendment.undo." + row.kind(),
                    Icon.UNDO_2,
                    () -> tools.merging().undo(row.id())));
        }
        var more = more();
        if (more != null) {
            all.add(more);
        }
        if (can.submit()) {
            all.add(primary(
                    "amendment.submit", Icon.CHECK, () -> tools.amendments().submit(row.id())));
        }
        if (can.merge()) {
            all.add(primary(
                    "amendment.merge." + row.kind(),
                    Icon.MERGE,
                    () -> tools.merging().merge(row.id())));
        }
        return all;
    }

    /** Lets the own organisation stand behind it, or no longer. */
    List<Button> support() {
        var row = page.row();
        var buttons = new ArrayList<Button>();
        if (page.can().support()) {
            buttons.add(button(
                    "amendment.support.add", Icon.HAND, () -> tools.amendments().support(row.id())));
        }
        if (page.can().withdrawSupport()) {
            buttons.add(button(
                    "amendment.support.remove",
                    Icon.UNDO_2,
                    () -> tools.amendments().withdrawSupport(row.id())));
        }
        return buttons;
    }

    private Button button(String key, Icon icon, Runnable work) {
        return new Button(text(key), icon.create(), _ -> run(work));
    }

    private Button primary(String key, Icon icon, Runnable work) {
        var button = button(key, icon, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private @Nullable Menu more() {
        var row = page.row();
        var can = page.can();
        if (!can.write() && !can.answer() && !can.takeBack() && !can.withdraw()) {
            return null;
        }
        var menu = new Menu(text("amendment.more"));
        if (can.answer()) {
            menu.item(Icon.CORNER_DOWN_RIGHT, text("amendment.answer"), this::answer);
        }
        if (can.write()) {
            menu.item(Icon.PENCIL, text("amendment.describe"), this::describe);
            if (row.kind().hasPlace()) {
                menu.item(Icon.LIST_TREE, text("amendment.place.choose"), this::place);
            }
            menu.item(
                    Icon.USERS,
                    text("amendment.showToSide." + page.viewer().side()),
                    () -> run(() -> tools.amendments().showToSide(row.id())));
        }
        if (can.takeBack()) {
            menu.item(
                    Icon.UNDO_2,
                    text("amendment.takeBack"),
                    () -> run(() -> tools.amendments().takeBack(row.id())));
        }
        if (can.withdraw()) {
            menu.item(Icon.X, text("amendment.withdraw." + (row.state() == AmendmentState.DRAFT)), this::withdraw);
        }
        return menu;
    }

    private void withdraw() {
        attempt(() -> {
            tools.amendments().withdraw(page.row().id());
            return true;
        });
        PlatformNavigation.open(PlatformNavigation.amendments(slug, platform));
    }

    private void describe() {
        var row = page.row();
        new AmendmentDialog(text("amendment.describe"), text("dialog.save"), wish -> {
                    tools.amendments().describe(row.id(), wish.draft());
                    reload.run();
                })
                .of(row)
                .open();
    }

    private void place() {
        new AmendmentPlaceDialog(tools.outlines().of(platform).sections(), spot -> {
                    tools.tree().place(page.row().id(), spot);
                    reload.run();
                })
                .open();
    }

    private void answer() {
        new AmendmentDialog(
                        text("amendment.answer"),
                        text("amendment.write"),
                        wish -> PlatformNavigation.open(
                                PlatformNavigation.amendment(slug, platform, tools.propose(platform, wish))))
                .answering(page.row(), tools.outlines().of(platform).sections())
                .open();
    }

    private void weigh() {
        var open = page.answers().stream()
                .filter(each -> each.state() == AmendmentState.SUBMITTED)
                .toList();
        var row = page.row();
        new AmendmentOpinionDialog(open, row.opinion(page.viewer().side()).orElse(null), (opinion, reason, through) -> {
                    tools.decisions().propose(row.id(), opinion, reason, through);
                    reload.run();
                })
                .open();
    }

    private void register() {
        new AmendmentRulingDialog(
                        List.<AmendmentRow>of(page.row()), page.viewer().side(), ruling -> {
                            tools.decisions().register(platform, ruling);
                            reload.run();
                        })
                .open();
    }

    private void run(Runnable work) {
        attempt(() -> {
            work.run();
            return true;
        });
        reload.run();
    }

    /** Says why where it is refused. */
    static boolean attempt(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RefusedException refused) {
            Notice.trouble(text(refused.key(), refused.arguments().toArray()));
            return false;
        }
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
