package vn.ntm.registry;

/** Number and symbol of a document as they are written (handbook 11.2, box 3): "05/KH-UBND", "12/UBND-VP". */
public final class OfficialNumber {
    private static final int FIRST_WITHOUT_ZERO = 10;

    private OfficialNumber() {}

    /**
     * @param number from 1; below ten it gets a zero before it
     * @param draftingSymbol of the drafting unit, only written in official letters
     */
    public static String of(int number, RegisteredType type, String bodySymbol, String draftingSymbol) {
        String digits = number < FIRST_WITHOUT_ZERO ? "0" + number : String.valueOf(number);
        return digits + "/" + symbol(type, bodySymbol, draftingSymbol);
    }

    /** What stands behind the number. */
    public static String symbol(RegisteredType type, String bodySymbol, String draftingSymbol) {
        return type.type().symbol(bodySymbol, draftingSymbol.isEmpty() ? null : draftingSymbol);
    }
}
