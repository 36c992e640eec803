package vn.ntm.organization;

import java.util.List;

/** The levels of administrative units; districts existed until 30/06/2025. Hamlets are no administrative level but are counted below communes. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    HAMLET;

    /** Levels a unit's parent may have, nearest first: a commune lay in a district, since 01/07/2025 it lies in a province. */
    public List<UnitLevel> above() {
        return switch (this) {
            case PROVINCE -> List.of();
            case DISTRICT -> List.of(PROVINCE);
            case COMMUNE -> List.of(DISTRICT, PROVINCE);
            case HAMLET -> List.of(COMMUNE);
        };
    }
}
