package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.gemensam.discussion.CommentRow;
import se.gemensam.discussion.Reaction;
import se.gemensam.shell.FaceMark;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Menu;
import se.gemensam.shell.SideMark;

/** One comment: who, when, the words, and what can be done with them. */
class CommentItem extends Composite<Div> {

    /** What a reader does with a comment. */
    interface Actions {

        void edit(CommentRow comment, String words);

        void remove(CommentRow comment);

        void react(CommentRow comment, Reaction reaction);

        void takeBack(CommentRow comment, Reaction reaction);
    }

    private final Actions actions;
    private final boolean mayTalk;
    private CommentRow shown;
    private @Nullable Composer editing;

    CommentItem(CommentRow comment, boolean mayTalk, Actions actions) {
        this.actions = actions;
        this.mayTalk = mayTalk;
        this.shown = comment;
        getContent().addClassName("comment");
        draw();
    }

    /** Whoever is changing the words goes on; the rest follows. */
    void show(CommentRow comment) {
        if (!comment.equals(shown)) {
            shown = comment;
            if (editing == null || !comment.mayEdit()) {
                editing = null;
                draw();
            }
        }
    }

    private void draw() {
        getContent().removeAll();
        var author = new SideMark(Mark.valueOf(shown.side().name()), shown.author());
        var when = new Span(new Formats(getLocale()).moment(shown.writtenAt()));
        when.addClassName("soft");
        var head = new Div(new FaceMark(shown.face()), author, when);
        head.addClassName("comment-head");
        if (shown.mayEdit() || shown.mayRemove()) {
            head.add(menu());
        }
        getContent().add(head);
        if (shown.removedBy() != null) {
            var gone = new Paragraph(getTranslation("discussion.removed", shown.removedBy()));
            gone.addClassName("soft");
            getContent().add(gone);
            return;
        }
        var words = new Paragraph(shown.words());
        words.addClassName("comment-words");
        getContent().add(words);
        if (shown.isEdited()) {
            getContent().add(earlier());
        }
        if (mayTalk) {
            getContent().add(tools());
        }
    }

    private Details earlier() {
        var details = new Details(getTranslation("discussion.edited"));
        details.addClassName("comment-earlier");
        shown.earlier().forEach(words -> {
            var before = new Paragraph(words);
            before.addClassName("comment-words");
            details.add(before);
        });
        return details;
    }

    private Div tools() {
        var line = new Div(
                reaction(Reaction.SUPPORT, Icon.CHECK, "discussion.support"),
                reaction(Reaction.QUESTION, Icon.MESSAGE_SQUARE, "discussion.question"));
        line.addClassName("comment-tools");
        return line;
    }

    private Menu menu() {
        var menu = new Menu(Icon.ELLIPSIS.create(), getTranslation("discussion.more", shown.author()));
        if (shown.mayEdit()) {
            menu.item(Icon.PENCIL, getTranslation("discussion.edit"), this::edit);
        }
        if (shown.mayRemove()) {
            menu.item(Icon.TRASH_2, getTranslation("discussion.remove"), () -> actions.remove(shown));
        }
        return menu;
    }

    private Button reaction(Reaction reaction, Icon icon, String key) {
        int count = shown.reactions().getOrDefault(reaction, 0);
        boolean mine = shown.mine().contains(reaction);
        var button =
                new Button(count == 0 ? getTranslation(key) : getTranslation(key) + " " + count, icon.create(), _ -> {
                    if (mine) {
                        actions.takeBack(shown, reaction);
                    } else {
                        actions.react(shown, reaction);
                    }
                });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-pressed", String.valueOf(mine));
        return button;
    }

    private void edit() {
        var composer = new Composer(getTranslation("discussion.edit.label"), getTranslation("discussion.save"));
        composer.setWords(shown.words());
        composer.onSend(words -> {
            editing = null;
            actions.edit(shown, words);
            draw();
        });
        composer.onCancel(() -> {
            editing = null;
            draw();
        });
        editing = composer;
        getContent().removeAll();
        getContent().add(composer);
        composer.focus();
    }
}
