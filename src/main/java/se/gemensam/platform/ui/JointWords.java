package se.gemensam.platform.ui;

import com.vaadin.flow.component.Component;
import se.gemensam.platform.JointRow;

/** What one side asks of the other, in the language of the page that it stands on. */
public final class JointWords {

    private JointWords() {}

    /** "Facket föreslår att plattformen går till Bearbetning." */
    public static String asked(JointRow row, Component page) {
        var side = page.getTranslation("joint.side." + row.side());
        var target = row.target();
        return page.getTranslation(
                "joint.asked." + row.kind(),
                side,
                target == null ? DeedWords.title(row.title(), page) : page.getTranslation("phase." + target));
    }
}
