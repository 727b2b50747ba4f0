package se.gemensam.pledge.api;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.base.RefusedException;
import se.gemensam.base.Time;
import se.gemensam.pledge.CarryOverFate;
import se.gemensam.pledge.CarryOverRow;
import se.gemensam.pledge.CarryOverService;
import se.gemensam.pledge.MandatePeriod;

/** What becomes of the pledges of a period in the next one. */
@RestController
@RequestMapping("/api")
class CarryOverController {

    private static final int LAST_PAGE = 1_000_000;

    private final CarryOverService carrying;
    private final Clock clock;

    CarryOverController(CarryOverService carrying, Clock clock) {
        this.carrying = carrying;
        this.clock = clock;
    }

    /** @param note why; needed unless the pledge stands */
    record Fate(@Nullable CarryOverFate fate, @Nullable String note) {}

    /** @param draft that the pledge lives on in; null when it does not */
    record Carried(@Nullable UUID draft) {}

    /** @param term year of the election that begins the period; the one before this when left out */
    @GetMapping("/workspaces/{id}/pledges/carry-over")
    List<CarryOverRow> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer term,
            @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > LAST_PAGE) {
            throw new RefusedException("tracker.filter.invalid");
        }
        var from = term == null ? MandatePeriod.of(Time.today(clock)).previous() : new MandatePeriod(term);
        return carrying.page(id, from, page);
    }

    @PostMapping("/pledges/{id}/carry-over")
    Carried decide(@PathVariable UUID id, @RequestBody Fate fate) {
        if (fate.fate() == null) {
            throw new RefusedException("tracker.carry.fate.missing");
        }
        return new Carried(carrying.decide(id, fate.fate(), Objects.requireNonNullElse(fate.note(), ""))
                .orElse(null));
    }

    @DeleteMapping("/pledges/{id}/carry-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id) {
        carrying.takeBack(id);
    }
}
