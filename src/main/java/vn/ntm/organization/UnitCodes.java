package vn.ntm.organization;

import java.util.Optional;

/** What the official codes look like: two digits for a province, three for a district, five for a commune; hamlets have ours. */
public final class UnitCodes {
    private UnitCodes() {}

    public static Optional<UnitLevel> levelOf(String code) {
        for (UnitLevel level : UnitLevel.values()) {
            if (fits(level, code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    public static boolean fits(UnitLevel level, String code) {
        return switch (level) {
            case PROVINCE, DISTRICT, COMMUNE -> code.matches("\\d{" + digits(level) + "}");
            case HAMLET -> code.matches("\\d{5}-X\\d{2,3}");
        };
    }

    /** How many digits a code of that level begins with. */
    public static int digits(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE, HAMLET -> 5;
        };
    }

    /** The code we give the hamlet with that number of a commune. */
    public static String ofHamlet(String communeCode, int number) {
        return "%s-X%02d".formatted(communeCode, number);
    }
}
