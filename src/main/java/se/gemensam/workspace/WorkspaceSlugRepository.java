package se.gemensam.workspace;

import org.springframework.data.jpa.repository.JpaRepository;

interface WorkspaceSlugRepository extends JpaRepository<WorkspaceSlug, String> {}
