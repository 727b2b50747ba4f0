package se.gemensam.shell;

import com.vaadin.flow.component.Component;

/** Something that stands in the top bar of every screen: who is here, search, notifications. Found as a bean. */
public interface FrameTool {

    int order();

    /** A new one for each frame. */
    Component create();
}
