package se.gemensam.platform;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All policy areas, in the order of the list of municipal and regional tasks. */
interface PolicyAreaRepository extends Repository<PolicyArea, String> {

    @Query("select area from PolicyArea area order by area.order")
    List<PolicyArea> inOrder();
}
