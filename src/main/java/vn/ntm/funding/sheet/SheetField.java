package vn.ntm.funding.sheet;

import java.util.Arrays;

/** What a column of a table of money says. */
public enum SheetField {
    /** By which other rows of the same table mean this one. */
    NUMBER("number"),
    DAY("day"),
    YEAR("year"),
    ORIGIN("originYear"),
    KIND("kind"),
    NATURE("nature"),
    SOURCE("source"),
    PROJECT("project"),
    AMOUNT("amount"),
    PAPER("paper"),
    PAPER_DAY("paperDay"),
    ISSUER("issuer"),
    NOTE("note"),
    /** The number of the row that this one takes back. */
    REVERSES("reverses");

    private final String field;

    SheetField(String field) {
        this.field = field;
    }

    /** What the ledger's reasons are given at; what no column says is said at the amount. */
    static SheetField of(String field) {
        return Arrays.stream(values())
                .filter(one -> one.field.equals(field))
                .findFirst()
                .orElse(AMOUNT);
    }

    /** Without it no row can be read. */
    public boolean isNeeded() {
        return this == AMOUNT || this == DAY;
    }

    /** Key of the name by which people choose it. */
    public String labelKey() {
        return switch (this) {
            case AMOUNT -> "funding.sheet.amount";
            case SOURCE -> "funding.field.source";
            default -> nameKey();
        };
    }

    /** Key of the heading of what is written out. */
    public String nameKey() {
        return "funding.sheet.field." + name();
    }

    /** Key of the words by which others call it, parted by semicolons. */
    String wordsKey() {
        return "funding.sheet.heading." + name();
    }
}
