package se.gemensam.workspace;

import se.gemensam.organisation.OrganisationRow;
import se.gemensam.organisation.RelationKind;

/**
 * How an organisation stands to another one.
 *
 * @param outwards whether it is said of the organisation that is looked at ("ingår i …"), or of the other ("… ingår här")
 * @param inRoom whether the other is in the room too, and so has a page there
 */
public record RelatedOrganisation(RelationKind kind, boolean outwards, OrganisationRow other, boolean inRoom) {}
