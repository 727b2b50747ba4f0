package se.gemensam.platform.ui;

import java.util.UUID;
import java.util.function.Consumer;
import se.gemensam.discussion.Talk;
import se.gemensam.discussion.ui.Conversation;

/** The talk beside the text: words lead to their threads, threads to their words, and words that are selected to a new thread. */
final class TalkBeside {

    private final PlatformText text;
    private final Conversation talk;
    private final SectionSide side;
    private final Sheet sheet;

    /** @param enter called with the section that somebody turned to in the text */
    TalkBeside(PlatformText text, Conversation talk, SectionSide side, Sheet sheet, Consumer<UUID> enter) {
        this.text = text;
        this.talk = talk;
        this.side = side;
        this.sheet = sheet;
        talk.onShowWords((section, place) -> {
            sheet.setOpen(false);
            text.showWords(section, place.version(), place.from());
        });
        text.onWordsSelected(event -> {
            enter.accept(event.id());
            talk.select(event.selection());
        });
        text.onCommentWanted(event -> {
            enter.accept(event.id());
            talk.select(event.selection());
            open();
            talk.begin();
        });
        text.onMarkPressed(event -> {
            enter.accept(event.id());
            open();
            if (event.isWriting()) {
                talk.call(event.thread());
            } else {
                talk.callAndFocus(event.thread());
            }
        });
    }

    void open() {
        side.showTalk();
        sheet.setOpen(true);
    }

    void show(Talk said) {
        side.count(said.counts().open());
        text.mark(TextMarks.of(said.marks()));
    }
}
