package se.gemensam.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A slug that belongs to a workspace for ever, also when the workspace has got another. */
@Entity
@Table(name = "workspace_slug")
class WorkspaceSlug {

    @Id
    private String slug;

    @Column
    private UUID workspaceId;

    protected WorkspaceSlug() {}

    WorkspaceSlug(Slug slug, UUID workspaceId) {
        this.slug = slug.value();
        this.workspaceId = workspaceId;
    }

    UUID workspaceId() {
        return workspaceId;
    }
}
