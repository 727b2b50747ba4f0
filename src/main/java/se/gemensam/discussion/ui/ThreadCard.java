package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption.Block;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.ThreadRow;
import se.gemensam.livetext.Anchor;
import se.gemensam.shell.Icon;
import se.gemensam.shell.StateBadge;
import se.gemensam.shell.StateBadge.Tone;
import se.gemensam.workspace.ui.FollowButton;

/** A thread: for whom it is, the words that it is about, what was said, and a place to answer. It stays while others talk. */
class ThreadCard extends Composite<Article> {

    /** What a reader does with a thread. */
    interface Actions extends CommentItem.Actions {

        void reply(ThreadRow thread, String words);

        List<String> mentionable(ThreadRow thread);

        void assign(ThreadRow thread);

        void resolve(ThreadRow thread);

        void reopen(ThreadRow thread);

        void stepAside(ThreadRow thread);

        void stepBack(ThreadRow thread);

        void place(ThreadRow thread, Anchor.At where);

        void show(ThreadRow thread);
    }

    private final Div head = new Div();
    private final Div said = new Div();
    private final Div foot = new Div();
    private final Map<UUID, CommentItem> items = new HashMap<>();
    private final boolean mayTalk;
    private final FollowButton follow;
    private final Actions actions;
    private final Map<UUID, String> names;
    private final Button answer;
    private @Nullable Composer composer;
    private ThreadRow shown;

    ThreadCard(ThreadRow thread, Map<UUID, String> names, boolean mayTalk, FollowButton follow, Actions actions) {
        this.follow = follow;
        this.shown = thread;
        this.names = names;
        this.mayTalk = mayTalk;
        this.actions = actions;
        answer = new Button(getTranslation("discussion.reply"), _ -> write());
        answer.addThemeVariants(ButtonVariant.TERTIARY);
        said.addClassName("thread-said");
        foot.addClassName("thread-foot");
        getContent().addClassName("thread");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head, said, foot);
        show(thread);
    }

    /** Whether somebody came here from its words in the text. */
    void setCalled(boolean called) {
        getContent().setClassName("thread-called", called);
        if (called) {
            scrollIntoView(Block.NEAREST);
        }
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    final void show(ThreadRow thread) {
        if (thread.equals(shown) && head.getComponentCount() > 0) {
            return;
        }
        shown = thread;
        getContent().setClassName("thread-resolved", !thread.isOpen());
        getContent().getElement().setAttribute("aria-label", label(thread));
        drawHead();
        drawSaid();
        drawFoot();
    }

    private String label(ThreadRow thread) {
        return getTranslation(
                "discussion.thread",
                thread.comments().isEmpty() ? "" : thread.comments().getFirst().author());
    }

    private void drawHead() {
        head.removeAll();
        head.addClassName("thread-head");
        head.add(new AudienceMark(shown.audience(), names));
        if (!shown.isOpen()) {
            head.add(new StateBadge(
                    Tone.GOOD,
                    Icon.CHECK,
                    getTranslation("discussion.resolvedBy", String.valueOf(shown.resolvedBy()))));
        }
        if (shown.assignedTo() != null) {
            head.add(new StateBadge(
                    Tone.WAITING, Icon.USER, getTranslation("discussion.assignedTo", shown.assignedTo())));
        }
        shown.aside().forEach(row -> head.add(new RecusalMark(row)));
        var quote = shown.quote();
        if (quote != null) {
            head.add(shown.place() instanceof Anchor.At ? link(quote) : goneWords(quote));
        }
    }

    private NativeButton link(String quote) {
        var words = new NativeButton(quoted(quote), _ -> actions.show(shown));
        words.addClassName("thread-quote");
        words.getElement().setAttribute("title", getTranslation("discussion.showWords"));
        return words;
    }

    private Div goneWords(String quote) {
        var words = new Paragraph(quoted(quote));
        words.addClassNames("thread-quote", "thread-quote-gone");
        var all = new Div(words);
        if (shown.place() instanceof Anchor.Nowhere(var candidates) && mayTalk) {
            for (int i = 0; i < candidates.size(); i++) {
                var candidate = candidates.get(i);
                var button =
                        new Button(getTranslation("discussion.placeHere", i + 1), _ -> actions.place(shown, candidate));
                button.addThemeVariants(ButtonVariant.TERTIARY);
                all.add(button);
            }
        }
        return all;
    }

    private String quoted(String quote) {
        var line = quote.replaceAll("\\s+", " ");
        return getTranslation("text.quoted", line.length() > 140 ? line.substring(0, 140) + "…" : line);
    }

    private void drawSaid() {
        var present = new HashSet<UUID>();
        for (int i = 0; i < shown.comments().size(); i++) {
            var row = shown.comments().get(i);
            present.add(row.id());
            var item = items.get(row.id());
            if (item == null) {
                item = new CommentItem(row, mayTalk, actions);
                items.put(row.id(), item);
                said.addComponentAtIndex(i, item);
            } else {
                item.show(row);
            }
        }
        items.entrySet().removeIf(entry -> {
            boolean gone = !present.contains(entry.getKey());
            if (gone) {
                said.remove(entry.getValue());
            }
            return gone;
        });
    }

    private void drawFoot() {
        if (composer != null) {
            return;
        }
        foot.removeAll();
        if (!mayTalk) {
            foot.add(follow);
            return;
        }
        foot.add(answer);
        if (shown.mayDecide()) {
            foot.add(decisions());
        }
        foot.add(
                shown.amAside()
                        ? tertiary("recusal.takeBack", Icon.UNDO_2, () -> actions.stepBack(shown))
                        : tertiary("recusal.here", Icon.SCALE, () -> actions.stepAside(shown)));
        foot.add(follow);
    }

    private Component[] decisions() {
        var settle = shown.isOpen()
                ? new Button(getTranslation("discussion.resolve"), Icon.CHECK.create(), _ -> actions.resolve(shown))
                : new Button(getTranslation("discussion.reopen"), Icon.UNDO_2.create(), _ -> actions.reopen(shown));
        settle.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {settle, tertiary("discussion.assign", Icon.USER, () -> actions.assign(shown))};
    }

    private Button tertiary(String key, Icon icon, Runnable work) {
        var button = new Button(getTranslation(key), icon.create(), _ -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void write() {
        var place = new Composer(getTranslation("discussion.reply.label"), getTranslation("discussion.send"));
        composer = place;
        place.onSend(words -> {
            actions.reply(shown, words);
            closeComposer();
            follow.refresh();
        });
        place.onCancel(this::closeComposer);
        place.offer(() -> actions.mentionable(shown));
        foot.removeAll();
        foot.add(place);
        place.focus();
    }

    private void closeComposer() {
        composer = null;
        drawFoot();
    }

    /** Whether somebody is writing here: then the card stays. */
    boolean isBeingWrittenIn() {
        return composer != null && !composer.isEmpty();
    }
}
