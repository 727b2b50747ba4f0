package se.gemensam.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import se.gemensam.base.RefusedException;
import se.gemensam.workspace.MemberRow;
import se.gemensam.workspace.Occupant;

/** Who gets an office: somebody in the room, somebody else by name, or nobody as yet. */
class HolderChoice extends Composite<Div> {

    private enum Way {
        IN_ROOM,
        NAMED,
        NOBODY
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final ComboBox<MemberRow> person = new ComboBox<>(getTranslation("office.person"));
    private final TextField name = new TextField(getTranslation("office.name"));

    HolderChoice(List<MemberRow> people) {
        way.setLabel(getTranslation("office.holder"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> getTranslation("office.holder." + each));
        way.addValueChangeListener(_ -> show());
        person.setItems(people);
        person.setItemLabelGenerator(
                member -> member.name() + ", " + member.organisation().name());
        name.setHelperText(getTranslation("office.name.help"));
        getContent().addClassName("form");
        getContent().add(way, person, name);
        way.setValue(Way.IN_ROOM);
    }

    private void show() {
        person.setVisible(way.getValue() == Way.IN_ROOM);
        name.setVisible(way.getValue() == Way.NAMED);
    }

    /**
     * Who was chosen.
     *
     * @throws RefusedException when nobody was, though somebody should have been
     */
    Occupant chosen() {
        return switch (way.getValue()) {
            case IN_ROOM -> {
                if (person.getValue() == null) {
                    throw new RefusedException("office.person.missing");
                }
                yield new Occupant.InRoom(person.getValue().id());
            }
            case NAMED -> new Occupant.Named(name.getValue());
            case NOBODY -> new Occupant.Nobody();
        };
    }
}
