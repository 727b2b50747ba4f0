package se.gemensam.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.gemensam.discussion.WaitingThread;
import se.gemensam.platform.AdvisoryVoteWaiting;
import se.gemensam.platform.JointRow;
import se.gemensam.platform.OwnedSection;
import se.gemensam.platform.ui.JointWords;
import se.gemensam.platform.ui.PlatformNavigation;
import se.gemensam.pledge.PledgeWaiting;
import se.gemensam.pledge.ui.PledgeNavigation;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Icon;
import se.gemensam.workspace.Following;

/** What waits for me in a room: what somebody asks of me first, then votes that I have not answered, and the pledges and sections that I answer for. */
class WaitingList extends Composite<Section> {

    private static final int LONGEST = 120;

    private final String room;
    private final LocalDate today;
    private final UnorderedList lines = new UnorderedList();

    /** @param proposals of the other side */
    record Waiting(
            List<JointRow> proposals,
            List<WaitingThread> threads,
            List<AdvisoryVoteWaiting> votes,
            List<PledgeWaiting> pledges,
            List<OwnedSection> sections) {

        boolean isNothing() {
            return Stream.of(proposals, threads, votes, pledges, sections).allMatch(List::isEmpty);
        }
    }

    WaitingList(String room, Waiting waiting, LocalDate today) {
        this.room = room;
        this.today = today;
        getContent().add(new H2(getTranslation("home.waiting")));
        if (waiting.isNothing()) {
            var none = new Paragraph(Icon.CIRCLE_CHECK.create(), new Span(getTranslation("home.waiting.none")));
            none.addClassName("menu-line");
            var purpose = new Paragraph(getTranslation("home.waiting.purpose"));
            purpose.addClassName("soft");
            getContent().add(none, purpose);
            return;
        }
        waiting.proposals().forEach(this::add);
        waiting.threads().forEach(this::add);
        waiting.votes().forEach(this::add);
        waiting.pledges().forEach(this::add);
        waiting.sections().forEach(this::add);
        lines.addClassName("rows");
        getContent().add(lines);
    }

    private void add(JointRow proposal) {
        line(
                JointWords.asked(proposal, this),
                getTranslation(
                        "home.waiting.joint",
                        proposal.who(),
                        new Formats(getLocale()).moment(proposal.at()),
                        proposal.title()),
                PlatformNavigation.joint(room, proposal));
    }

    private void add(WaitingThread thread) {
        var key = thread.why() == WaitingThread.Why.ASSIGNED ? "home.waiting.assigned" : "home.waiting.mentioned";
        line(
                getTranslation(key, thread.from()),
                getTranslation("text.quoted", shortened(thread.words())) + " · "
                        + new Formats(getLocale()).moment(thread.at()),
                thread.page() == Following.Kind.PLEDGE
                        ? PledgeNavigation.pledge(room, thread.pageId())
                        : PlatformNavigation.talk(room, thread.pageId(), thread.subjectId()));
    }

    private void add(AdvisoryVoteWaiting vote) {
        line(
                getTranslation("home.waiting.vote", vote.question()),
                getTranslation("home.waiting.vote.until", new Formats(getLocale()).date(vote.lastDay())),
                PlatformNavigation.vote(room, vote.platformId(), vote.voteId()));
    }

    private void add(PledgeWaiting pledge) {
        var title = pledge.number() + " " + pledge.promise();
        var day = pledge.deadline();
        line(
                getTranslation("home.waiting.pledge." + pledge.why(), title),
                day == null
                        ? getTranslation("home.waiting.noDay")
                        : getTranslation(
                                day.isBefore(today) ? "home.waiting.late" : "home.waiting.due",
                                new Formats(getLocale()).date(day)),
                PledgeNavigation.pledge(room, pledge.id()));
    }

    private void add(OwnedSection section) {
        var due = section.dueOn();
        line(
                getTranslation("home.waiting.section", section.number(), section.title()),
                due == null
                        ? getTranslation("home.waiting.noDay")
                        : getTranslation(
                                due.isBefore(today) ? "home.waiting.late" : "home.waiting.due",
                                new Formats(getLocale()).date(due)),
                PlatformNavigation.section(room, section.platformId(), section.sectionId()));
    }

    private void line(String title, String about, String path) {
        var name = new Span(title);
        name.addClassName("row-title");
        var soft = new Span(about);
        soft.addClassName("soft");
        lines.add(new ListItem(new Anchor(path, name, soft)));
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
