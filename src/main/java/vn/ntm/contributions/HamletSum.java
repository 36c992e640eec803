package vn.ntm.contributions;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hamlet gave within some days, as far as it is valued; the area of land counts from the day it was handed over.
 *
 * @param hamlet code, null for givers of no hamlet
 * @param households different households
 * @param cash in đồng, as every worth
 * @param days of work
 * @param land in square metres, valued yet or not
 * @param goods in words of the list, e.g. "2 tấn xi măng"
 * @param unvalued gifts that were received but have no value yet
 */
public record HamletSum(
        @Nullable String hamlet,
        long households,
        long cash,
        BigDecimal days,
        long daysWorth,
        BigDecimal land,
        long landWorth,
        List<Goods> goods,
        long goodsWorth,
        long unvalued) {
    public HamletSum {
        goods = List.copyOf(goods);
    }

    /** Goods of one kind. */
    public record Goods(String item, BigDecimal quantity, String unit) {}

    /** Nothing was given. */
    static HamletSum none(String hamlet) {
        return new HamletSum(hamlet, 0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, List.of(), 0, 0);
    }

    /** In đồng. */
    public long worth() {
        return cash + daysWorth + landWorth + goodsWorth;
    }
}
