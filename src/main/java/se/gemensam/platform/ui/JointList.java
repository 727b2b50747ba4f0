package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import se.gemensam.organisation.Side;
import se.gemensam.platform.JointRow;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;
import se.gemensam.shell.Toolbar;

/** What one side has proposed: who, why, whom it waits for, and the yes, the no or the way back. */
class JointList extends Composite<UnorderedList> {

    /** What is done with a proposal. */
    interface Answers {

        void agree(UUID proposal);

        void decline(UUID proposal);

        void withdraw(UUID proposal);
    }

    private final Answers answers;

    JointList(List<JointRow> rows, Answers answers) {
        this.answers = answers;
        getContent().addClassName("joint-list");
        rows.forEach(row -> getContent().add(new ListItem(proposal(row))));
    }

    private Div proposal(JointRow row) {
        var asked =
                new Paragraph(SideMark.alone(Mark.valueOf(row.side().name())), new Span(JointWords.asked(row, this)));
        asked.addClassName("joint-asked");
        var about = new Paragraph(getTranslation("joint.about", row.who(), new Formats(getLocale()).moment(row.at())));
        about.addClassName("soft");
        var all = new Div(asked);
        if (!row.word().isEmpty()) {
            var word = new Paragraph(getTranslation("text.quoted", row.word()));
            word.addClassName("joint-word");
            all.add(word);
        }
        all.add(about);
        if (row.mayAnswer()) {
            all.add(new Toolbar(yes(row), no(row)));
        } else {
            var waits = new Paragraph(
                    getTranslation("joint.waits." + (row.side() == Side.PARTY ? Side.UNION : Side.PARTY)));
            waits.addClassName("soft");
            all.add(waits);
        }
        if (row.mayWithdraw()) {
            all.add(new Toolbar(back(row)));
        }
        return all;
    }

    private Button yes(JointRow row) {
        var yes = new Button(
                getTranslation("joint.yes." + row.kind()), Icon.CHECK.create(), _ -> answers.agree(row.id()));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        return yes;
    }

    private Button no(JointRow row) {
        return new Button(getTranslation("joint.no"), _ -> answers.decline(row.id()));
    }

    private Button back(JointRow row) {
        var back = new Button(getTranslation("joint.withdraw"), Icon.UNDO_2.create(), _ -> answers.withdraw(row.id()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }
}
