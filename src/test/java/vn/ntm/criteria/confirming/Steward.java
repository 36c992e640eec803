package vn.ntm.criteria.confirming;

import java.util.Set;
import java.util.UUID;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;

/** Those who read the law, and one who may not. */
final class Steward {
    static final Actor OF_THE_COUNTRY = actor("Người giữ danh mục", Role.DATA_STEWARD, "01", Set.of("VN", "01"));
    static final Actor OF_THAI_NGUYEN = actor("Điều phối tỉnh", Role.PROVINCE_COORDINATOR, "19", Set.of("19", "05539"));
    static final Actor COMMUNE_OFFICER = actor("Cán bộ xã", Role.COMMUNE_NTM_OFFICER, "05539", Set.of("05539"));

    private Steward() {}

    private static Actor actor(String name, Role role, String unit, Set<String> units) {
        return new Actor(UUID.randomUUID(), name, UUID.randomUUID(), role, name, unit, Scope.of(units), null);
    }
}
