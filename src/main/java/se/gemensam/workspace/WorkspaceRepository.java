package se.gemensam.workspace;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.gemensam.base.NotFoundException;

interface WorkspaceRepository extends JpaRepository<Workspace, UUID> {

    default Workspace getOrThrow(UUID id) {
        return findById(id).orElseThrow(() -> new NotFoundException("workspace " + id));
    }
}
