package vn.ntm.support;

import java.math.BigDecimal;

/**
 * What a rule gives for what was declared.
 *
 * @param exact before the ceiling and before cutting to whole đồng
 * @param amount in whole đồng, never above the ceiling
 * @param capped whether the ceiling cut it
 */
public record Reckoning(BigDecimal exact, long amount, boolean capped) {}
