package vn.ntm.audit;

/**
 * What an act was done to.
 *
 * @param type word for the kind of thing, e.g. {@code plan}; with {@code id} it finds the history of one object
 * @param name as people called it at the time
 * @param unitCode to whose chain the entry belongs; {@link vn.ntm.access.Actor#WHOLE_COUNTRY} for what belongs to no single unit
 */
public record Subject(String type, String id, String name, String unitCode) {}
