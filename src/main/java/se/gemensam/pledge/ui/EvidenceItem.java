package se.gemensam.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import se.gemensam.pledge.EvidenceRow;
import se.gemensam.pledge.Proof;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** A piece of evidence: when, what, where to read it, and who added it. */
class EvidenceItem extends Composite<Div> {

    EvidenceItem(EvidenceRow row) {
        getContent().addClassName("evidence");
        var when = new Paragraph(new Formats(getLocale()).day(row.says().on())
                + " · "
                + getTranslation(row.kind().textKey()));
        when.addClassName("soft");
        getContent().add(when);
        say(row.says());
        var file = row.file();
        if (file != null) {
            getContent().add(new Paragraph(file(row.id(), file)));
        }
        var who = new Paragraph(
                SideMark.alone(Mark.valueOf(row.side().name())),
                new Span(getTranslation(
                        row.open() ? "evidence.addedBy.open" : "evidence.addedBy.inside", row.addedBy())));
        who.addClassNames("soft", "small", "evidence-who");
        getContent().add(who);
    }

    private void say(Proof says) {
        switch (says) {
            case Proof.Link it -> title(web(it.link(), it.title()));
            case Proof.Filed it -> title(new Span(it.title()));
            case Proof.Quote it -> {
                var words = new Paragraph("”" + it.words() + "”");
                words.addClassName("pledge-quote");
                getContent().add(words, new Paragraph(getTranslation("evidence.said", it.who(), it.place())));
            }
            case Proof.Decision it -> decision(it);
        }
    }

    private void decision(Proof.Decision it) {
        title(new Span(
                it.paragraph().isEmpty()
                        ? it.assembly()
                        : getTranslation("evidence.decided", it.assembly(), it.paragraph())));
        var votes = it.votes();
        if (votes != null) {
            getContent().add(new Paragraph(getTranslation("evidence.voted", votes.inFavour(), votes.against())));
        }
        if (!it.moved().isEmpty()) {
            var moved = new Paragraph(getTranslation("evidence.weMoved", it.moved()));
            moved.addClassName("evidence-words");
            getContent().add(moved);
        }
        if (!it.motion().isEmpty()) {
            getContent().add(new Paragraph(web(it.motion(), getTranslation("evidence.motion"))));
        }
        if (!it.link().isEmpty()) {
            getContent().add(new Paragraph(web(it.link(), getTranslation("evidence.minutes"))));
        }
    }

    private void title(Component words) {
        var title = new Paragraph(words);
        title.addClassName("evidence-title");
        getContent().add(title);
    }

    private Anchor file(UUID evidence, EvidenceRow.Attached file) {
        var link = new Anchor(
                "api/pledges/evidence/" + evidence + "/file",
                Icon.FILE_DOWN.create(),
                new Span(getTranslation(
                        "evidence.file.fetch", file.name(), Math.max(1, Math.round(file.bytes() / 1024.0)))));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Elsewhere: the other page is told nothing of this one. */
    private static Anchor web(String address, String words) {
        var link = new Anchor(address, words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
