package se.gemensam.pledge.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.StepBoard;
import se.gemensam.pledge.StepDraft;
import se.gemensam.pledge.StepOverview;
import se.gemensam.pledge.StepService;
import se.gemensam.pledge.StepState;

/** What the sides do, step by step, to keep pledges. */
@RestController
@RequestMapping("/api/pledges")
class StepController {

    private final StepOverview overview;
    private final StepService steps;

    StepController(StepOverview overview, StepService steps) {
        this.overview = overview;
        this.steps = steps;
    }

    /** @param weight 1 when it is left out */
    record NewStep(
            @Nullable String title,
            @Nullable UUID organisationId,
            @Nullable UUID ownerId,
            @Nullable LocalDate dueOn,
            @Nullable Integer weight,
            @Nullable UUID dependsOn) {

        StepDraft draft() {
            if (organisationId == null) {
                throw new RefusedException("step.organisation.invalid");
            }
            return new StepDraft(
                    Objects.requireNonNullElse(title, ""),
                    organisationId,
                    ownerId,
                    dueOn,
                    Objects.requireNonNullElse(weight, 1),
                    dependsOn);
        }
    }

    /** @param before as it was read; what somebody else has changed since is not written over */
    record ChangedStep(@Nullable NewStep before, @Nullable NewStep after) {}

    record Moved(@Nullable StepState state) {}

    record Stored(UUID id) {}

    /** @param percentDone by weight, of what is still to be done or done */
    record Board(int percentDone, StepBoard board) {}

    @GetMapping("/{id}/steps")
    Board steps(@PathVariable UUID id) {
        var board = overview.of(id);
        return new Board(board.percentDone(), board);
    }

    @PostMapping("/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    Stored add(@PathVariable UUID id, @RequestBody NewStep step) {
        return new Stored(steps.add(id, step.draft()));
    }

    @PutMapping("/steps/{stepId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID stepId, @RequestBody ChangedStep changed) {
        if (changed.before() == null || changed.after() == null) {
            throw new RefusedException("step.incomplete");
        }
        steps.change(stepId, changed.before().draft(), changed.after().draft());
    }

    @PostMapping("/steps/{stepId}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void become(@PathVariable UUID stepId, @RequestBody Moved moved) {
        if (moved.state() == null) {
            throw new RefusedException("step.incomplete");
        }
        steps.become(stepId, moved.state());
    }

    @DeleteMapping("/steps/{stepId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID stepId) {
        steps.remove(stepId);
    }

    @PostMapping("/steps/{stepId}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable UUID stepId) {
        steps.restore(stepId);
    }
}
