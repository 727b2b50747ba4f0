package se.gemensam.organisation;

/**
 * A kind of office.
 *
 * @param leads whether whoever holds one usually speaks for the organisation
 */
public record OfficeKindRow(String code, String name, boolean leads) {}
