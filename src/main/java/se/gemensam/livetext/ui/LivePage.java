package se.gemensam.livetext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.gemensam.workspace.Member;

/**
 * Around all live sections of a view (the element {@code live-section}): they share its one socket, its one editor and
 * its words. Unsaved work is kept in the browser under the member's account.
 */
@Tag("live-page")
@JsModule("./livetext/editor/page.ts")
public class LivePage extends Component implements HasComponents {

    private static final List<String> TEXTS = List.of(
            "addColumn",
            "addRow",
            "alsoWriting",
            "bold",
            "bringBack",
            "bulletList",
            "cancel",
            "close",
            "cooperating",
            "commentParagraph",
            "commentWords",
            "copied",
            "copyDiscard",
            "copyExplanation",
            "copyKept",
            "copyOpen",
            "copyTitle",
            "copyToClipboard",
            "dismiss",
            "dropped",
            "italic",
            "link",
            "linkAddress",
            "linkAddressHelp",
            "linkAddressWrong",
            "linkRemove",
            "linkSave",
            "linkTitle",
            "linkWords",
            "merge",
            "more",
            "offline",
            "opening",
            "orderedList",
            "party",
            "quote",
            "redo",
            "removeColumn",
            "removeRow",
            "removeTable",
            "saved",
            "saving",
            "showThread",
            "split",
            "subheading1",
            "subheading2",
            "swallowed",
            "table",
            "tableTools",
            "textHint",
            "titleHint",
            "toolbar",
            "undo",
            "union",
            "untitled",
            "write",
            "writing");

    public LivePage(Member member) {
        getElement().setProperty("account", member.accountId().toString());
        getElement().setProperty("member", member.id().toString());
        getElement().setPropertyMap("texts", texts());
    }

    private Map<String, String> texts() {
        return TEXTS.stream()
                .collect(Collectors.toMap(name -> name, name -> getTranslation("livetext.editor." + name)));
    }
}
