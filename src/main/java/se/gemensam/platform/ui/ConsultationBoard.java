package se.gemensam.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.gemensam.organisation.Side;
import se.gemensam.platform.ConsultationRow;
import se.gemensam.platform.PlatformAct;
import se.gemensam.shell.Formats;

/** Until when and what is asked, and who is, side by side: the own side first, and of the other what may be known. */
class ConsultationBoard extends Composite<Div> {

    private final ConsultationRow row;
    private final Side own;
    private final Function<UUID, String> path;
    private final ConsultationList.Actions actions;

    /** @param path where what one answers is read, or filled in */
    ConsultationBoard(ConsultationRow row, Side own, Function<UUID, String> path, ConsultationList.Actions actions) {
        this.row = row;
        this.own = own;
        this.path = path;
        this.actions = actions;
        var formats = new Formats(getLocale());
        getContent()
                .add(new Paragraph(
                        getTranslation("consultation.about", formats.date(row.lastDay()), row.version(), row.code())));
        addMine();
        addQuestions();
        var other = own == Side.UNION ? Side.PARTY : Side.UNION;
        Stream.of(own, Side.COOPERATING, other).distinct().forEach(this::addSide);
    }

    private void addMine() {
        var mine = row.mine();
        if (mine != null && row.may(PlatformAct.ANSWER_CONSULTATION) && !row.isAnswered(mine)) {
            var link = new Anchor(path.apply(mine), getTranslation("consultation.mine"));
            link.addClassName("consultation-mine");
            getContent().add(link);
        }
    }

    private void addQuestions() {
        if (!row.questions().isEmpty()) {
            var list = new OrderedList();
            row.questions().forEach(question -> list.add(new ListItem(question)));
            getContent().add(new H2(getTranslation("consultation.questions")), list);
        }
    }

    private void addSide(Side side) {
        var lines = row.of(side);
        var numbers = row.others();
        boolean theirs = numbers != null && numbers.side() == side;
        if (lines.isEmpty() && !theirs && (side != own || side == Side.COOPERATING)) {
            return;
        }
        getContent().add(new H2(getTranslation("consultation.side." + side)));
        if (theirs && numbers != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "consultation.numbers", numbers.asked(), numbers.answered(), numbers.handedOver())));
        } else if (lines.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("consultation.invited.none")));
        } else {
            getContent().add(new Paragraph(ConsultationWords.turnout(lines, this)));
        }
        if (!lines.isEmpty()) {
            getContent()
                    .add(
                            !theirs && row.may(PlatformAct.COLLECT_ANSWERS)
                                    ? new ConsultationList(lines, path, actions)
                                    : new ConsultationList(lines, path));
        }
    }
}
