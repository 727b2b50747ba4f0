package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.base.RefusedException;
import se.gemensam.discussion.CommentRow;
import se.gemensam.discussion.DiscussionOverview;
import se.gemensam.discussion.DiscussionService;
import se.gemensam.discussion.Reach;
import se.gemensam.discussion.Reaction;
import se.gemensam.discussion.RecusalService;
import se.gemensam.discussion.Selection;
import se.gemensam.discussion.Talk;
import se.gemensam.discussion.ThreadDraft;
import se.gemensam.discussion.ThreadRow;
import se.gemensam.livetext.Anchor;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Notice;
import se.gemensam.workspace.Audience;
import se.gemensam.workspace.ui.FollowButton;

/** The talk about one subject of a page, live, with a place to begin a thread. */
public class Conversation extends Composite<Section> {

    private final DiscussionOverview overview;
    private final DiscussionService discussion;
    private final Function<ThreadRow, FollowButton> follow;
    private final RecusalService recusals;
    private final UUID page;
    private final Map<UUID, String> names;
    private final List<Audience> audiences;
    private final ThreadList list = new ThreadList(this::refresh);
    private final Paragraph nothing = new Paragraph(getTranslation("discussion.none"));
    private final FoldedThreads resolved = new FoldedThreads(this::refresh);
    private final ThreadList lost = new ThreadList(this::refresh);
    private final Div tray = new Div(new H3(getTranslation("discussion.withoutPlace")), lost);
    private final Div about = new Div();
    private final Map<UUID, ThreadCard> cards = new HashMap<>();
    private final Select<Audience> audience = new ChoiceField<>();
    private final Suggestions<Selection> paragraph = new Suggestions<>(
            getTranslation("discussion.about.paragraph"),
            this::paragraphs,
            words -> shortened(words.quote()),
            words -> {
                select(words);
                begin();
            });
    private @Nullable Composer composer;
    private @Nullable UUID subject;
    private @Nullable Audience proposed;
    private @Nullable Selection selection;
    private @Nullable UUID called;
    private BiConsumer<UUID, Anchor.At> showWords = (thread, place) -> {};
    private Consumer<Talk> shown = talk -> {};

    /**
     * @param names of groups and organisations that audiences speak of
     * @param follow makes the button that follows a thread
     */
    public Conversation(
            DiscussionOverview overview,
            DiscussionService discussion,
            RecusalService recusals,
            UUID page,
            Map<UUID, String> names,
            Function<ThreadRow, FollowButton> follow) {
        this.follow = follow;
        this.overview = overview;
        this.discussion = discussion;
        this.recusals = recusals;
        this.page = page;
        this.names = names;
        this.audiences = overview.audiences(page);
        getContent().addClassName("conversation");
        getContent().getElement().setAttribute("aria-label", getTranslation("discussion.title"));
        if (!audiences.isEmpty()) {
            getContent().add(beginning());
        }
        nothing.addClassName("soft");
        tray.addClassName("thread-tray");
        getContent().add(nothing, list, resolved, tray);
    }

    /** Whether the current person can say something here. */
    public boolean isTalkable() {
        return !audiences.isEmpty();
    }

    /** Called when somebody wants to see the words that a thread is about. */
    public void onShowWords(BiConsumer<UUID, Anchor.At> listener) {
        showWords = listener;
    }

    /** Called with what is shown, whenever it is read anew. */
    public void onShow(Consumer<Talk> listener) {
        shown = listener;
    }

    /**
     * Shows the talk about a subject.
     *
     * @param preferred the audience that new threads are for unless the person chooses another
     */
    public void show(UUID subjectId, Audience preferred) {
        if (!subjectId.equals(subject)) {
            subject = subjectId;
            called = null;
            list.clear();
            resolved.clear();
            lost.clear();
            cards.values().removeIf(card -> !card.isBeingWrittenIn()); // those wait with their words
            select(null);
            paragraph.setVisible(!subjectId.equals(page)); // the whole has no words of its own
            // What is written already stays for those whom it was written for.
            prefer(preferred);
        } else if (!preferred.equals(proposed)) {
            prefer(preferred);
        }
        proposed = preferred;
        refresh();
    }

    private void prefer(Audience preferred) {
        if (audiences.contains(preferred) && (composer == null || composer.isEmpty())) {
            audience.setValue(preferred);
        }
    }

    /** Words were selected in the text of the subject: what is begun now is about them. */
    public void select(@Nullable Selection words) {
        selection = words;
        about.removeAll();
        about.setVisible(words != null);
        if (words != null) {
            var quote = new Paragraph(getTranslation("discussion.about", shortened(words.quote())));
            quote.addClassName("thread-quote");
            var whole = new Button(getTranslation("discussion.about.whole"), _ -> {
                select(null);
                begin();
            });
            whole.addThemeVariants(ButtonVariant.TERTIARY);
            about.add(quote, whole);
        }
    }

    /** Somebody wants to begin a thread. */
    public void begin() {
        if (composer != null) {
            composer.focus();
        }
    }

    /** Brings a thread about the subject into sight, among the rest. */
    public void call(UUID threadId) {
        called = threadId;
        refresh();
        cards.forEach((id, card) -> card.setCalled(id.equals(threadId)));
    }

    /** As {@link #call}, for somebody who then goes on there. */
    public void callAndFocus(UUID threadId) {
        call(threadId);
        var card = cards.get(threadId);
        if (card != null) {
            card.focus();
        }
    }

    /** What was said is read when it is to be seen. */
    @Override
    public void setVisible(boolean visible) {
        boolean opens = visible && !isVisible();
        super.setVisible(visible);
        if (opens) {
            refresh();
        }
    }

    /** Reads anew; what is being written stays. */
    public final void refresh() {
        if (subject == null) {
            return;
        }
        var talk = overview.about(page, subject, reach());
        if (isVisible()) {
            draw(talk);
        }
        shown.accept(talk);
    }

    private Reach reach() {
        return isVisible() ? new Reach(list.most(), resolved.most(), lost.most(), called) : Reach.NOTHING;
    }

    private void draw(Talk talk) {
        var counts = talk.counts();
        list.show(cards(talk.threads()), counts.open());
        nothing.setVisible(counts.open() == 0 && counts.resolved() == 0);
        resolved.show(cards(talk.resolved()), counts.resolved());
        lost.show(cards(talk.withoutPlace()), counts.withoutPlace());
        tray.setVisible(counts.withoutPlace() > 0);
        var present = Stream.of(talk.threads(), talk.resolved(), talk.withoutPlace())
                .flatMap(List::stream)
                .map(ThreadRow::id)
                .collect(Collectors.toSet());
        cards.entrySet().removeIf(entry -> {
            boolean gone =
                    !present.contains(entry.getKey()) && !entry.getValue().isBeingWrittenIn();
            if (gone) {
                entry.getValue().removeFromParent();
            }
            return gone;
        });
    }

    private List<ThreadCard> cards(List<ThreadRow> rows) {
        return rows.stream().map(this::card).toList();
    }

    private ThreadCard card(ThreadRow row) {
        var card = cards.get(row.id());
        if (card == null) {
            card = new ThreadCard(row, names, !audiences.isEmpty(), follow.apply(row), new Acts());
            cards.put(row.id(), card);
        } else {
            card.show(row);
        }
        return card;
    }

    private Div beginning() {
        audience.setLabel(getTranslation("discussion.audience"));
        audience.setItems(audiences);
        audience.setItemLabelGenerator(each -> AudienceMark.word(each, names, this));
        audience.setValue(audiences.getFirst());
        audience.setWidthFull();
        var place = new Composer(getTranslation("discussion.new.label"), getTranslation("discussion.send"));
        place.onSend(this::begin);
        place.offer(() -> overview.mentionable(page, Objects.requireNonNull(audience.getValue())));
        place.add(paragraph);
        place.add(audience);
        composer = place;
        about.setVisible(false);
        var all = new Div(about, place);
        all.addClassName("conversation-begin");
        return all;
    }

    private void begin(String words) {
        var thread = discussion.open(new ThreadDraft(
                page, Objects.requireNonNull(subject), Objects.requireNonNull(audience.getValue()), words, selection));
        select(null);
        call(thread);
    }

    private List<Selection> paragraphs() {
        return subject == null ? List.of() : overview.paragraphs(page, subject);
    }

    private static String shortened(String quote) {
        var line = quote.replaceAll("\\s+", " ").strip();
        return line.length() > 140 ? line.substring(0, 140) + "…" : line;
    }

    /** What cards ask for, each through the service; what is refused says why. */
    private final class Acts implements ThreadCard.Actions {

        @Override
        public void reply(ThreadRow thread, String words) {
            discussion.reply(thread.id(), words);
            refresh();
        }

        @Override
        public List<String> mentionable(ThreadRow thread) {
            return overview.mentionable(page, thread.audience());
        }

        @Override
        public void assign(ThreadRow thread) {
            new AssignDialog(
                            overview.assignable(thread.id()),
                            thread.assignedTo(),
                            person -> act(() -> discussion.assign(thread.id(), person)))
                    .open();
        }

        @Override
        public void resolve(ThreadRow thread) {
            act(() -> discussion.resolve(thread.id()));
            Notice.done(getTranslation("discussion.resolved"), () -> reopen(thread));
        }

        @Override
        public void reopen(ThreadRow thread) {
            act(() -> discussion.reopen(thread.id()));
        }

        @Override
        public void stepAside(ThreadRow thread) {
            new RecusalDialog(reason -> {
                        recusals.stepAsideFromThread(thread.id(), reason);
                        Notice.done(getTranslation("recusal.done"), () -> stepBack(thread));
                        refresh();
                    })
                    .open();
        }

        @Override
        public void stepBack(ThreadRow thread) {
            act(() -> recusals.stepBackToThread(thread.id()));
        }

        @Override
        public void place(ThreadRow thread, Anchor.At where) {
            act(() -> discussion.place(thread.id(), where));
        }

        @Override
        public void show(ThreadRow thread) {
            if (thread.place() instanceof Anchor.At at) {
                showWords.accept(thread.subjectId(), at);
            }
        }

        @Override
        public void edit(CommentRow comment, String words) {
            discussion.edit(comment.id(), words);
            refresh();
        }

        @Override
        public void remove(CommentRow comment) {
            act(() -> discussion.remove(comment.id()));
        }

        @Override
        public void react(CommentRow comment, Reaction reaction) {
            act(() -> discussion.react(comment.id(), reaction));
        }

        @Override
        public void takeBack(CommentRow comment, Reaction reaction) {
            act(() -> discussion.takeBack(comment.id(), reaction));
        }

        private void act(Runnable work) {
            try {
                work.run();
            } catch (RefusedException refused) {
                Notice.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
            } catch (NotFoundException gone) {
                Notice.trouble(getTranslation("discussion.gone"));
            }
            refresh();
        }
    }
}
