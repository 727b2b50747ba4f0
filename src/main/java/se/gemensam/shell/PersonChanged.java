package se.gemensam.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Tells the frame of a page that the person in front of it has another name or face now. */
public class PersonChanged extends ComponentEvent<UI> {

    private PersonChanged(UI page) {
        super(page, false);
    }

    public static void tell(UI page) {
        ComponentUtil.fireEvent(page, new PersonChanged(page));
    }
}
