package se.gemensam.platform;

import java.util.List;
import se.gemensam.organisation.Side;

/**
 * How far the writing group has come.
 *
 * @param sections how many there are
 * @param agreed how many both sides have agreed on
 * @param agreedByOne how many one side has agreed on and the other not yet
 * @param parked how many are parked questions
 */
public record Progress(int sections, int agreed, int agreedByOne, int parked) {

    static Progress of(List<Section> sections) {
        var agreed = 0;
        var byOne = 0;
        var parked = 0;
        for (var section : sections) {
            switch (section.status()) {
                case PARKED -> parked++;
                case AGREED -> agreed++;
                case DRAFT -> {
                    if (section.isAgreedBy(Side.PARTY) || section.isAgreedBy(Side.UNION)) {
                        byOne++;
                    }
                }
            }
        }
        return new Progress(sections.size(), agreed, byOne, parked);
    }
}
