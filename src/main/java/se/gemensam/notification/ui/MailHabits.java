package se.gemensam.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.BiConsumer;
import se.gemensam.notification.Habit;
import se.gemensam.notification.Reason;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.Notice;

/** How often letters come, chosen for each kind of news. A choice counts at once. */
class MailHabits extends Composite<Section> {

    MailHabits(Map<Reason, Habit> chosen, BiConsumer<Reason, Habit> choose) {
        var fields = new Div();
        fields.addClassName("mail-habits");
        for (var reason : Reason.values()) {
            var field = new ChoiceField<Habit>();
            field.setLabel(getTranslation("notification.reason." + reason));
            field.setItems(Habit.values());
            field.setItemLabelGenerator(habit -> getTranslation("notification.habit." + habit));
            field.setValue(chosen.get(reason));
            field.addValueChangeListener(event -> {
                choose.accept(reason, event.getValue());
                Notice.done(getTranslation("notification.habit.saved"));
            });
            fields.add(field);
        }
        var purpose = new Paragraph(getTranslation("notification.mail.purpose"));
        purpose.addClassName("soft");
        getContent().add(new H2(getTranslation("notification.mail.title")), purpose, fields);
    }
}
