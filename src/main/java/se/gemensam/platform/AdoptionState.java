package se.gemensam.platform;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of bodies are worth for a text as it reads now. A decision holds for the exact wording that was before the body, and
 * for what has only been corrected since; any other change takes the sections that it touches out of it, and no others.
 */
final class AdoptionState {

    /**
     * A decision that has not been taken back.
     *
     * @param wording hashes by section, of those that it is about
     * @param excepted those of them that it leaves out
     */
    record Decided(UUID organisationId, DecisionOutcome outcome, Map<UUID, String> wording, Set<UUID> excepted) {}

    /** A wording that became another one without a change of what is said. */
    record Correction(UUID sectionId, String before, String after) {}

    /**
     * Where an organisation stands.
     *
     * @param accepts whether it holds to any wording at all
     * @param holds by section of the text now, in its order
     * @param wordings the decided hashes of the sections that it holds to, also of such that are gone
     * @param gone sections that it holds to and that are no longer there
     */
    record Stand(boolean accepts, Map<UUID, Hold> holds, Map<UUID, String> wordings, Set<UUID> gone) {

        /** Whether it has adopted the text as it reads now, but for what it left out. */
        boolean isWhole() {
            return accepts
                    && gone.isEmpty()
                    && holds.values().stream().allMatch(hold -> hold == Hold.AS_IT_READS || hold == Hold.EXCEPTED)
                    && holds.containsValue(Hold.AS_IT_READS);
        }

        Set<UUID> sections(Hold which) {
            return holds.entrySet().stream()
                    .filter(each -> each.getValue() == which)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private final Map<UUID, String> now;
    private final List<Decided> decisions;
    private final Map<String, Set<String>> corrected = new HashMap<>();

    /**
     * @param now hashes by section, in reading order
     * @param decisions in the order in which they were taken
     */
    AdoptionState(Map<UUID, String> now, List<Decided> decisions, List<Correction> corrections) {
        this.now = now;
        this.decisions = decisions;
        corrections.forEach(each -> corrected
                .computeIfAbsent(key(each.sectionId(), each.before()), _ -> new HashSet<>())
                .add(each.after()));
    }

    private static String key(UUID section, String hash) {
        return section + hash;
    }

    Stand of(UUID organisationId) {
        var held = new HashMap<UUID, String>();
        var excepted = new HashSet<UUID>();
        for (var decision : decisions) {
            if (!decision.organisationId().equals(organisationId)) {
                continue;
            }
            if (decision.outcome() == DecisionOutcome.REJECTS) {
                held.keySet().removeAll(decision.wording().keySet());
                excepted.removeAll(decision.wording().keySet());
            } else if (decision.outcome().accepts()) {
                held.putAll(decision.wording());
                excepted.removeAll(decision.wording().keySet());
                held.keySet().removeAll(decision.excepted());
                excepted.addAll(decision.excepted());
            }
        }
        var holds = new LinkedHashMap<UUID, Hold>();
        now.forEach((section, hash) -> holds.put(section, hold(section, hash, held.get(section), excepted)));
        var gone = held.keySet().stream()
                .filter(section -> !now.containsKey(section))
                .collect(Collectors.toSet());
        return new Stand(!held.isEmpty(), holds, held, gone);
    }

    private Hold hold(UUID section, String hash, @Nullable String decided, Set<UUID> excepted) {
        if (excepted.contains(section)) {
            return Hold.EXCEPTED;
        }
        if (decided == null) {
            return Hold.UNDECIDED;
        }
        return leadsTo(section, decided, hash) ? Hold.AS_IT_READS : Hold.OLDER_WORDING;
    }

    /** Whether a section reads so, or has only been corrected since it did. */
    boolean comesFrom(UUID section, String wording) {
        var reads = now.get(section);
        return reads != null && leadsTo(section, wording, reads);
    }

    /** Whether nothing but corrections lies between two wordings. */
    private boolean leadsTo(UUID section, String from, String to) {
        var reached = new HashSet<String>(Set.of(from));
        var open = new ArrayDeque<String>(reached);
        while (!open.isEmpty()) {
            var hash = open.pop();
            if (hash.equals(to)) {
                return true;
            }
            corrected.getOrDefault(key(section, hash), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return false;
    }
}
