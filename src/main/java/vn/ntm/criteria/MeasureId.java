package vn.ntm.criteria;

/**
 * What is measured, whichever sets ask for it: a figure entered once answers every indicator of the same measure.
 *
 * @param key set and indicator that named it first, e.g. {@code ntm-2021-2025/12.1}; a condition of a set has {@code @} before its key
 */
public record MeasureId(String key) {
    public MeasureId {
        if (key.isBlank() || key.indexOf('/') < 0) {
            throw new IllegalArgumentException("No measure: " + key);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
