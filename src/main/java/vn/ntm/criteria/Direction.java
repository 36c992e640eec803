package vn.ntm.criteria;

/** On which side of the required level a measured value must lie. */
public enum Direction {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    EXACTLY("=");

    private final String sign;

    Direction(String sign) {
        this.sign = sign;
    }

    /** As officials write it in front of the number. */
    public String sign() {
        return sign;
    }
}
