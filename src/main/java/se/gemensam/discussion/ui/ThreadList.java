package se.gemensam.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Threads below each other, as many as can be taken in at once, and a button for more. Cards that stay keep their place. */
class ThreadList extends Composite<Div> {

    private static final int STEP = 20;

    private final Div cards = new Div();
    private final Button more;
    private int most = STEP;

    ThreadList(Runnable refresh) {
        more = new Button("", _ -> {
            most += STEP;
            refresh.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("thread-more");
        getContent().add(cards, more);
    }

    /** How many are wanted. */
    int most() {
        return most;
    }

    void clear() {
        most = STEP;
        cards.removeAll();
    }

    /** @param all how many there are */
    void show(List<ThreadCard> shown, int all) {
        for (int i = 0; i < shown.size(); i++) {
            if (cards.indexOf(shown.get(i)) != i) {
                cards.addComponentAtIndex(i, shown.get(i));
            }
        }
        int left = all - shown.size();
        more.setVisible(left > 0);
        more.setText(getTranslation("discussion.more.threads", Math.min(left, STEP)));
    }
}
