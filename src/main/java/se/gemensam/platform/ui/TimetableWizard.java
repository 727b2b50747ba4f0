package se.gemensam.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.RefusedException;
import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.Side;
import se.gemensam.platform.MilestoneDraft;
import se.gemensam.platform.PlannedDay;
import se.gemensam.platform.TimetableTemplate;
import se.gemensam.shell.ChoiceField;
import se.gemensam.shell.DateField;

/** Asks for the meeting that adopts the text first, counts backwards from it, and shows the days before anything is kept. */
class TimetableWizard extends Dialog {

    /** Whose meetings adopt a joint text of a district as a rule. */
    private static final List<String> DISTRICTS = List.of("PARTY_DISTRICT", "LO_DISTRICT");

    private final Select<OrganisationRow> first = new ChoiceField<>();
    private final DateField day = new DateField(getTranslation("wizard.day"));
    private final Select<OrganisationRow> second = new ChoiceField<>();
    private final List<OrganisationRow> organisations;
    private final Consumer<List<MilestoneDraft>> plan;
    private final Paragraph trouble = new Paragraph();
    private final Div found = new Div();
    private final Button count = new Button(getTranslation("wizard.count"), _ -> count());
    private final Button save = new Button(getTranslation("wizard.save"), _ -> save());
    private @Nullable PlannedDays days;

    /**
     * @param organisations of the room
     * @param plan may refuse what is planned
     */
    TimetableWizard(List<OrganisationRow> organisations, Consumer<List<MilestoneDraft>> plan) {
        this.organisations = organisations.stream()
                .filter(organisation -> organisation.side() != Side.COOPERATING)
                .toList();
        this.plan = plan;
        setHeaderTitle(getTranslation("timetable.make"));
        addClassName("timetable-wizard");
        offer(first, "wizard.first", this.organisations);
        first.setValue(preferred(this.organisations));
        first.addValueChangeListener(_ -> offerSecond());
        offerSecond();
        trouble.addClassName("field-trouble");
        trouble.getElement().setAttribute("role", "alert");
        var form = new Div(first, day, second, trouble);
        form.addClassName("form");
        found.addClassName("planned-days");
        add(new Paragraph(getTranslation("wizard.lead")), form, found);
        count.addThemeVariants(ButtonVariant.PRIMARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(false);
        getFooter().add(new Button(getTranslation("dialog.cancel"), _ -> close()), count, save);
    }

    private void offer(Select<OrganisationRow> field, String label, List<OrganisationRow> offered) {
        field.setLabel(getTranslation(label));
        field.setItems(offered);
        field.setItemLabelGenerator(
                organisation -> getTranslation("wizard.meeting." + organisation.side(), organisation.name()));
    }

    private void offerSecond() {
        var other = first.getValue().side() == Side.PARTY ? Side.UNION : Side.PARTY;
        var offered = organisations.stream()
                .filter(organisation -> organisation.side() == other)
                .toList();
        offer(second, "wizard.second", offered);
        if (!offered.isEmpty()) {
            second.setValue(preferred(offered));
        }
    }

    private static OrganisationRow preferred(List<OrganisationRow> offered) {
        return offered.stream()
                .filter(organisation -> DISTRICTS.contains(organisation.kind()))
                .findFirst()
                .orElse(offered.getFirst());
    }

    private void count() {
        var meeting = day.getValue();
        if (meeting == null || day.isInvalid()) {
            trouble.setText(getTranslation("milestone.day.bad"));
            return;
        }
        trouble.setText("");
        var template = TimetableTemplate.days(meeting, first.getValue().side());
        days = new PlannedDays(template, this::who);
        found.removeAll();
        found.add(days);
        count.removeThemeVariants(ButtonVariant.PRIMARY);
        count.setText(getTranslation("wizard.again"));
        save.setVisible(true);
    }

    /** The organisations that were chosen hold the meetings and their boards; for other days who does it as a rule stands. */
    private String who(PlannedDay planned) {
        return switch (planned.kind()) {
            case CONGRESS_CALLED, PARTY_BOARD, PARTY_MEETING -> name(Side.PARTY);
            case AUTUMN_MEETING, UNION_BOARD, UNION_MEETING -> name(Side.UNION);
            default -> "";
        };
    }

    private String name(Side side) {
        return Stream.of(first, second)
                .flatMap(field -> field.getOptionalValue().stream())
                .filter(organisation -> organisation.side() == side)
                .findFirst()
                .map(OrganisationRow::name)
                .orElse("");
    }

    private void save() {
        try {
            if (days == null || !days.isWhole()) {
                trouble.setText(getTranslation("milestone.day.bad"));
                return;
            }
            plan.accept(days.drafts());
            close();
        } catch (RefusedException refused) {
            trouble.setText(getTranslation(refused.key(), refused.arguments().toArray()));
        }
    }
}
