package se.gemensam.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.gemensam.base.NotFoundException;
import se.gemensam.platform.ConsultationAnswerService;
import se.gemensam.platform.ConsultationBasis;
import se.gemensam.platform.ConsultationChannel;
import se.gemensam.platform.ConsultationForm;
import se.gemensam.platform.ConsultationOverview;
import se.gemensam.platform.ConsultationSheet;
import se.gemensam.platform.ConsultationSheet.Filling;
import se.gemensam.shell.Crumb;
import se.gemensam.shell.Formats;
import se.gemensam.shell.Notice;
import se.gemensam.shell.PageHeader;
import se.gemensam.shell.Placed;

/** What one organisation answers about a platform: filled in by those who may, read by those who may read it. */
@Route("w/:workspace/platforms/:platform/consultation/answers/:invitation")
@PermitAll
class ConsultationAnswerView extends Section
        implements BeforeEnterObserver, HasDynamicTitle, Placed, ConsultationAnswerForm.Actions {

    private final PlatformPlaces places;
    private final ConsultationOverview overview;
    private final ConsultationAnswerService answers;
    private @Nullable PlatformPlace place;
    private @Nullable ConsultationSheet sheet;

    ConsultationAnswerView(PlatformPlaces places, ConsultationOverview overview, ConsultationAnswerService answers) {
        this.places = places;
        this.overview = overview;
        this.answers = answers;
        addClassNames("page", "consultation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = places.of(event);
        var invitation = PlatformPlaces.id(event, "invitation");
        var asked = overview.sheet(invitation);
        if (!asked.platformId().equals(place.id())) {
            throw new NotFoundException("consultation invitation " + invitation);
        }
        sheet = asked;
        show(asked);
    }

    @Override
    public String getPageTitle() {
        return shown().organisation();
    }

    @Override
    public List<Crumb> above() {
        return place().above(
                        this,
                        new Crumb(
                                getTranslation("consultation.title"),
                                PlatformNavigation.consultation(slug(), platform())));
    }

    private void show(ConsultationSheet asked) {
        removeAll();
        var formats = new Formats(getLocale());
        var header = new PageHeader(asked.organisation())
                .lead(getTranslation("consultation.answer.lead", asked.title(), asked.version(), asked.code()));
        add(header);
        if (asked.filling() == Filling.ANSWERS || asked.filling() == Filling.REGISTERS) {
            add(
                    new Paragraph(getTranslation(
                            asked.filling() == Filling.ANSWERS
                                    ? "consultation.answer.until"
                                    : "consultation.register.until",
                            formats.date(asked.lastDay()))),
                    new ConsultationAnswerForm(asked, this));
        } else {
            add(new ConsultationAnswerRead(asked));
        }
    }

    @Override
    public void save(ConsultationForm form) {
        act(() -> answers.save(shown().invitationId(), form, basis()));
    }

    @Override
    public void handIn(ConsultationForm form) {
        act(() -> answers.handIn(shown().invitationId(), form, basis()));
        leave("consultation.handedIn");
    }

    @Override
    public void register(ConsultationForm form, ConsultationChannel channel, @Nullable LocalDate arrived) {
        answers.register(shown().invitationId(), form, channel, arrived);
        leave("consultation.registered");
    }

    /** Whoever is told that another has saved meanwhile knows it when pressing again; what is filled in stays. */
    private void act(Runnable work) {
        try {
            work.run();
        } finally {
            sheet = overview.sheet(shown().invitationId());
        }
    }

    private ConsultationBasis basis() {
        return new ConsultationBasis(shown().savedAt());
    }

    private void leave(String done) {
        Notice.done(getTranslation(done));
        PlatformNavigation.open(PlatformNavigation.consultation(slug(), platform()));
    }

    private ConsultationSheet shown() {
        return Objects.requireNonNull(sheet);
    }

    private String slug() {
        return place().slug();
    }

    private UUID platform() {
        return place().id();
    }

    private PlatformPlace place() {
        return Objects.requireNonNull(place);
    }
}
