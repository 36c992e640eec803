package vn.ntm.organization;

import java.util.List;

/** One page of search results and how many there are in all. */
public record UnitHits(long total, List<Hit> hits) {
    /** A unit found and the units it lies in, from near to far: "Huyện Định Hóa, Tỉnh Thái Nguyên". */
    public record Hit(Unit unit, String place) {}

    public UnitHits {
        hits = List.copyOf(hits);
    }

    public int pages() {
        return Math.toIntExact((total + UnitSearch.PAGE_SIZE - 1) / UnitSearch.PAGE_SIZE);
    }
}
