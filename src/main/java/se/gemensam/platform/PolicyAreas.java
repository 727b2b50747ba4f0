package se.gemensam.platform;

import java.util.List;
import org.springframework.stereotype.Service;
import se.gemensam.base.Unguarded;

/** The policy areas that sections are about. */
@Service
@Unguarded(because = "the list of municipal and regional tasks is public knowledge")
public class PolicyAreas {

    private final PolicyAreaRepository areas;

    PolicyAreas(PolicyAreaRepository areas) {
        this.areas = areas;
    }

    /** All of them, in the order of the list. */
    public List<PolicyArea> inOrder() {
        return areas.inOrder();
    }
}
