package se.gemensam.pledge.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.gemensam.livetext.Anchor;
import se.gemensam.platform.PlatformService;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeDraft;
import se.gemensam.pledge.PledgeService;
import se.gemensam.pledge.PledgeWords;
import se.gemensam.pledge.WordsMark;

/** Pledges that hang on words of platforms, as the person or token that asks may see and make them. */
@RestController
@RequestMapping("/api")
class PledgeWordsController {

    private final PledgeWords words;
    private final PledgeService pledges;
    private final PlatformService platforms;

    PledgeWordsController(PledgeWords words, PledgeService pledges, PlatformService platforms) {
        this.words = words;
        this.pledges = pledges;
        this.platforms = platforms;
    }

    /**
     * Where words are.
     *
     * @param version of the section's text that positions are counted in
     */
    record Place(long version, int from, int to) {

        static @Nullable Place of(Anchor.@Nullable At place) {
            return place == null ? null : new Place(place.version(), place.from(), place.to());
        }
    }

    /**
     * @param number as "L7"
     * @param words that the pledge was hung on
     * @param place where those are now; null when they are gone
     */
    record Hanging(
            UUID id,
            String number,
            String promise,
            UUID sectionId,
            String words,
            @Nullable Place place) {

        static Hanging of(WordsMark mark) {
            return new Hanging(
                    mark.pledgeId(),
                    mark.number(),
                    mark.promise(),
                    mark.sectionId(),
                    mark.words(),
                    Place.of(mark.place()));
        }
    }

    /**
     * @param term year of the election that begins the mandate period
     * @param quote the words as they were seen
     */
    record NewPledge(String promise, int term, UUID sectionId, long version, int from, int to, String quote) {

        PledgeDraft draft() {
            return new PledgeDraft(
                    promise, new MandatePeriod(term), new PledgeDraft.Source(sectionId, version, from, to, quote));
        }
    }

    record Created(UUID id) {}

    @GetMapping("/platforms/{platform}/pledges")
    List<Hanging> on(@PathVariable UUID platform) {
        return words.in(platforms.get(platform).id()).stream().map(Hanging::of).toList();
    }

    @PostMapping("/workspaces/{workspace}/pledges/words")
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@PathVariable UUID workspace, @RequestBody NewPledge pledge) {
        return new Created(pledges.create(workspace, pledge.draft()));
    }
}
