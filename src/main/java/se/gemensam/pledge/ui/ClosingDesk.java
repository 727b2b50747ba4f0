package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.pledge.ClosingPage;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.Message;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.Toolbar;

/** Whether everybody reads a closing, and what the two sides do about that. A comment that is being written stays. */
class ClosingDesk extends Composite<Section> {

    /** What is done with it. Proposing may refuse; the rest says by itself what went wrong. */
    interface Acts {

        void propose(String remark);

        void confirm(UUID proposal);

        void decline(UUID proposal);

        void withdraw(UUID proposal);

        void takeAway();
    }

    private static final int LONGEST_REMARK = 4000;

    private final Div now = new Div();
    private final TextArea remark = new TextArea();
    private final Message message = new Message();
    private final Div form = new Div();
    private final Acts acts;
    private boolean typed;
    private @Nullable ClosingPage shown;

    ClosingDesk(Acts acts) {
        this.acts = acts;
        remark.setLabel(getTranslation("closing.remark"));
        remark.setHelperText(getTranslation("closing.remark.help"));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setMinRows(4);
        remark.setWidthFull();
        remark.addValueChangeListener(change -> typed = typed || change.isFromClient());
        var propose = new Button(getTranslation("closing.propose"), _ -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassName("form");
        form.add(new Paragraph(getTranslation("closing.propose.how")), remark, message, new Toolbar(propose));
        getContent().addClassName("closing-desk");
        getContent().add(new H2(getTranslation("closing.publication")), now, form);
    }

    void show(ClosingPage page) {
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        form.setVisible(page.mayPropose());
        if (!typed) {
            remark.setValue(page.remark());
        }
        now.removeAll();
        var proposal = page.proposal();
        if (page.publishedAt() != null) {
            published(page);
        } else if (proposal != null) {
            proposed(page, proposal);
        } else {
            now.add(new Paragraph(getTranslation("closing.internal")));
            var away = page.takenAwayAt();
            if (away != null) {
                now.add(soft(getTranslation(
                        "closing.takenAway.at", new Formats(getLocale()).day(LocalDate.ofInstant(away, Time.ZONE)))));
            }
        }
    }

    private void published(ClosingPage page) {
        var since = LocalDate.ofInstant(page.publishedAt(), Time.ZONE);
        now.add(new Paragraph(getTranslation("closing.published.since", new Formats(getLocale()).day(since))));
        words(page);
        if (page.mayLead()) {
            now.add(new Toolbar(
                    new Button(getTranslation("closing.takeAway"), Icon.TRASH_2.create(), _ -> acts.takeAway())));
        }
    }

    private void proposed(ClosingPage page, ClosingPage.Proposal proposal) {
        var asked = new Paragraph(
                SideMark.alone(Mark.valueOf(proposal.side().name())),
                new Span(getTranslation("closing.asked." + proposal.side())));
        asked.addClassName("verdict-waits");
        now.add(asked);
        now.add(soft(
                getTranslation("closing.asked.by", proposal.who(), new Formats(getLocale()).moment(proposal.at()))));
        words(page);
        if (page.mayAnswer()) {
            var yes = new Button(
                    getTranslation("closing.confirm"), Icon.CHECK.create(), _ -> acts.confirm(proposal.id()));
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            now.add(
                    soft(getTranslation("closing.confirm.how")),
                    new Toolbar(yes, new Button(getTranslation("closing.decline"), _ -> acts.decline(proposal.id()))));
        } else {
            now.add(soft(getTranslation("closing.waits." + VerdictWords.other(proposal.side()))));
        }
        if (page.mayWithdraw()) {
            now.add(new Toolbar(new Button(
                    getTranslation("closing.withdraw"), Icon.UNDO_2.create(), _ -> acts.withdraw(proposal.id()))));
        }
    }

    private void words(ClosingPage page) {
        if (!page.remark().isEmpty()) {
            var words = new Paragraph(page.remark());
            words.addClassName("closing-remark");
            now.add(words);
        }
    }

    private void propose() {
        message.clear();
        try {
            acts.propose(remark.getValue());
            typed = false;
        } catch (RefusedException refused) {
            message.trouble(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
