package se.gemensam.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gemensam.organisation.Side;
import se.gemensam.pledge.PledgeField;
import se.gemensam.pledge.PledgePage;
import se.gemensam.pledge.PledgeSignals;
import se.gemensam.presence.Visit;
import se.gemensam.presence.Whereabouts;
import se.gemensam.shell.Mark;
import se.gemensam.shell.SideMark;

/** What is promised and who does what, filled in by both sides at once; and as it reads, where one cannot write. */
class FormPanel extends PledgePanel implements LiveField.Keeper {

    private final PledgePlace place;
    private final FormTools tools;
    private final List<LiveField> fields = new ArrayList<>();
    private final Map<Side, Paragraph> nothing = new EnumMap<>(Side.class);
    private @Nullable PledgePage page;
    private @Nullable Visit visit;

    FormPanel(PledgePlace place, FormTools tools) {
        this.place = place;
        this.tools = tools;
        addClassName("pledge-form");
        var inputs = new FormInputs(place, tools);
        var filing = new Details(
                getTranslation("pledge.form.filing"),
                group(
                        inputs,
                        PledgeField.POLICY_AREAS,
                        PledgeField.WEIGHT,
                        PledgeField.TOP,
                        PledgeField.EMPLOYER_QUESTION,
                        PledgeField.COMPROMISE));
        var commitments = new Div(commitment(inputs, Side.PARTY), commitment(inputs, Side.UNION));
        commitments.addClassName("pledge-commitments");
        getContent()
                .add(
                        new H2(getTranslation("pledge.form.title")),
                        group(
                                inputs,
                                PledgeField.PROMISE,
                                PledgeField.TERM,
                                PledgeField.LEVEL,
                                PledgeField.AREA,
                                PledgeField.ADDRESSEE,
                                PledgeField.ASK,
                                PledgeField.DEADLINE),
                        commitments,
                        filing);
    }

    private Component commitment(FormInputs inputs, Side side) {
        var heading = new H3(new SideMark(Mark.valueOf(side.name()), getTranslation("pledge.form." + side)));
        var group = group(
                inputs,
                Stream.of("TASK", "NOTHING", "ORGANISATION", "PERSON", "DUE")
                        .map(part -> PledgeField.of(side, part))
                        .toArray(PledgeField[]::new));
        var none = new Paragraph(getTranslation("pledge.form.none." + side));
        none.addClassName("soft");
        nothing.put(side, none);
        var commitment = new Div(heading, none, group);
        commitment.addClassNames(
                "pledge-commitment", "pledge-commitment-" + side.name().toLowerCase(Locale.ROOT));
        return commitment;
    }

    private Div group(FormInputs inputs, PledgeField... of) {
        var group = new Div();
        group.addClassName("pledge-fields");
        for (var field : of) {
            var live = new LiveField(field, inputs.input(field), value -> inputs.words(field, value), this);
            fields.add(live);
            group.add(live);
        }
        return group;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        visit = tools.presence().visit(this, place.id(), shown().viewer().id(), this::showOthers);
    }

    private void showOthers(List<Whereabouts> everyone) {
        var me = shown().viewer();
        var others = everyone.stream()
                .filter(one -> one.place() != null && !one.memberId().equals(me.id()))
                .toList();
        var names = tools.names()
                .displayNames(others.stream().map(Whereabouts::memberId).toList(), me);
        fields.forEach(field -> field.showOthers(others.stream()
                .filter(one -> PledgeSignals.place(place.id(), field.field()).equals(one.place()))
                .map(one -> names.getOrDefault(one.memberId(), ""))
                .distinct()
                .toList()));
        sayWhereNothingStands();
    }

    /** The other side's commitment has fields only where something is written, or somebody is writing. */
    private void sayWhereNothingStands() {
        nothing.forEach((side, words) -> words.setVisible(fields.stream()
                .noneMatch(field -> field.field().side().filter(side::equals).isPresent() && field.isVisible())));
    }

    @Override
    void show(PledgePage now) {
        page = now;
        fields.forEach(field -> field.show(now));
        sayWhereNothingStands();
    }

    @Override
    public String keep(PledgeField field, String before, String after) {
        return tools.pledges().write(place.id(), field, before, after);
    }

    @Override
    public void moved(PledgeField field, boolean into) {
        if (visit != null) {
            visit.moveTo(into ? PledgeSignals.place(place.id(), field) : null);
        }
    }

    private PledgePage shown() {
        return Objects.requireNonNull(page);
    }
}
