package vn.ntm.organization;

/** The levels of administrative units; districts existed until 30/06/2025. Hamlets are no administrative level but are counted below communes. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    HAMLET
}
