package vn.ntm.planning.reading;

/**
 * A place where the plan says how many criteria it wants to add or to reach.
 *
 * @param total whether the number is the total to reach ("đạt 11/19"), not an addition ("đạt thêm 02")
 */
public record TargetCount(int min, int max, boolean total, int line, String quote) {}
