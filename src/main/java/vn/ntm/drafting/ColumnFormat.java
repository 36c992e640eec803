package vn.ntm.drafting;

/** How the cells of a column are written and where they stand. */
public enum ColumnFormat {
    /** Words, left. */
    TEXT(0),
    /** Short words or order numbers, in the middle. */
    CENTRED(0),
    /** 1.234.567, right. */
    WHOLE(0),
    /** 1.234,5: at most one digit behind the comma, right. */
    ONE_DECIMAL(1),
    /** 1.234,56: at most two digits behind the comma, right. */
    TWO_DECIMALS(2),
    /** "47,4%", right. */
    PERCENT(1);

    private final int decimals;

    ColumnFormat(int decimals) {
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }

    /** Whether figures stand right, so that their digits stand below each other. */
    public boolean rightAligned() {
        return this != TEXT && this != CENTRED;
    }
}
