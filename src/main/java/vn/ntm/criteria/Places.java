package vn.ntm.criteria;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Regions and provinces as the criteria data name them. */
public record Places(List<Region> regions, List<Province> provinces) {
    /** An economic region with levels of its own. */
    public record Region(String code, String name) {}

    /**
     * A province that the data speak of.
     *
     * @param code official code
     * @param region code of the region it lies in, null where that has not been entered
     */
    public record Province(
            String code, String name, @Nullable String region) {}

    public Places {
        regions = List.copyOf(regions);
        provinces = List.copyOf(provinces);
    }

    public Optional<Region> region(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    public Optional<Province> province(String code) {
        return provinces.stream()
                .filter(province -> province.code().equals(code))
                .findFirst();
    }
}
