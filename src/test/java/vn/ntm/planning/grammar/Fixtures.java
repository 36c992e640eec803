package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.VietnameseText;

/** Criteria sets by their official names, and a small country with an invented province and the seed plan's commune. */
final class Fixtures {
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private Fixtures() {}

    static List<CriteriaSetOutline> sets() {
        return List.of(
                set("ntm-2021-2025", "ntm", "commune", 2022, 2025, """
                        Quy hoạch|Giao thông|Thủy lợi và phòng, chống thiên tai|Điện|Trường học|Cơ sở vật chất văn hóa\
                        |Cơ sở hạ tầng thương mại nông thôn|Thông tin và Truyền thông|Nhà ở dân cư|Thu nhập|Nghèo đa chiều|Lao động\
                        |Tổ chức sản xuất và phát triển kinh tế nông thôn|Giáo dục và Đào tạo|Y tế|Văn hóa\
                        |Môi trường và an toàn thực phẩm|Hệ thống chính trị và tiếp cận pháp luật|Quốc phòng và An ninh"""),
                set("ntm-2026-2030", "ntm", "commune", 2026, 2030, """
                        Quy hoạch|Hạ tầng kinh tế - xã hội|Phát triển kinh tế nông thôn|Đào tạo nguồn nhân lực nông thôn\
                        |Văn hóa, giáo dục, y tế|Giảm nghèo và an sinh xã hội|Khoa học công nghệ và chuyển đổi số\
                        |Môi trường và cảnh quan nông thôn|Xây dựng hệ thống chính trị và hành chính công\
                        |Tiếp cận pháp luật và an ninh, quốc phòng"""),
                set("ntm-kieu-mau-2021-2025", "ntm-kieu-mau", "commune", 2022, 2025, """
                        Đạt chuẩn xã nông thôn mới nâng cao|Thu nhập|Mô hình thôn thông minh|Lĩnh vực nổi trội"""),
                set("ntm-nang-cao-2021-2025", "ntm-nang-cao", "commune", 2022, 2025, """
                        Quy hoạch|Giao thông|Thủy lợi và phòng, chống thiên tai|Điện|Giáo dục|Văn hóa\
                        |Cơ sở hạ tầng thương mại nông thôn|Thông tin và Truyền thông|Nhà ở dân cư|Thu nhập|Nghèo đa chiều|Lao động\
                        |Tổ chức sản xuất và phát triển kinh tế nông thôn|Y tế|Hành chính công|Tiếp cận pháp luật|Môi trường\
                        |Chất lượng môi trường sống|Quốc phòng và An ninh"""),
                set("xom-kieu-mau-2021-2025", "xom-kieu-mau", "hamlet", 2022, 2025, """
                        Giao thông|Thủy lợi|Điện|Nhà văn hóa và khu thể thao xóm|Thông tin và Truyền thông|Nhà ở dân cư|Thu nhập\
                        |Nghèo đa chiều|Lao động|Tổ chức sản xuất|Văn hóa|Giáo dục|Y tế|Vệ sinh môi trường|Chất lượng môi trường sống\
                        |An ninh, trật tự xã hội|Ý thức công dân"""));
    }

    static Gazetteer country() {
        return new SmallCountry(List.of(
                old(UnitLevel.PROVINCE, "19", "Tỉnh", "Thái Nguyên", null),
                old(UnitLevel.DISTRICT, "167", "Huyện", "Định Hóa", "19"),
                old(UnitLevel.COMMUNE, "05539", "Xã", "Linh Thông", "167"),
                old(UnitLevel.PROVINCE, "97", "Tỉnh", "Hà Sơn", null),
                old(UnitLevel.DISTRICT, "981", "Huyện", "Sơn Hạ", "97"),
                old(UnitLevel.DISTRICT, "982", "Huyện", "Sơn Thượng", "97"),
                old(UnitLevel.COMMUNE, "98101", "Xã", "Đồng Tâm", "981"),
                old(UnitLevel.COMMUNE, "98102", "Xã", "An Hòa", "981"),
                old(UnitLevel.COMMUNE, "98201", "Xã", "An Hòa", "982"),
                old(UnitLevel.COMMUNE, "98202", "Thị trấn", "Bến Gỗ", "982"),
                today(UnitLevel.PROVINCE, "97", "Tỉnh", "Hà Sơn", null),
                today(UnitLevel.COMMUNE, "98102", "Xã", "An Hòa", "97"),
                today(UnitLevel.COMMUNE, "98202", "Phường", "Bến Gỗ", "97")));
    }

    private static CriteriaSetOutline set(String id, String standard, String level, int from, int to, String names) {
        List<CriteriaSetOutline.Named> criteria = new ArrayList<>();
        for (String name : names.split("\\|")) {
            criteria.add(new CriteriaSetOutline.Named(criteria.size() + 1, name));
        }
        return new CriteriaSetOutline(
                id, id, standard, level, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), null, criteria);
    }

    private static Unit old(
            UnitLevel level, String code, String kind, String name, @org.jspecify.annotations.Nullable String parent) {
        return new Unit(level, code, name, kind, parent, null, LAST_DAY_OF_DISTRICTS);
    }

    private static Unit today(
            UnitLevel level, String code, String kind, String name, @org.jspecify.annotations.Nullable String parent) {
        return new Unit(level, code, name, kind, parent, LAST_DAY_OF_DISTRICTS.plusDays(1), null);
    }

    private record SmallCountry(List<Unit> units) implements Gazetteer {
        @Override
        public Optional<Unit> withCode(UnitLevel level, String code, LocalDate on) {
            return units.stream()
                    .filter(unit -> unit.level() == level && unit.code().equals(code) && unit.isValidOn(on))
                    .findFirst();
        }

        @Override
        public List<Unit> named(UnitLevel level, String name, LocalDate on) {
            String key = VietnameseText.searchKey(name);
            return units.stream()
                    .filter(unit -> unit.level() == level && unit.isValidOn(on))
                    .filter(unit -> List.of(
                                    VietnameseText.searchKey(unit.name()), VietnameseText.searchKey(unit.fullName()))
                            .contains(key))
                    .toList();
        }

        @Override
        public List<Unit> lineage(Unit unit, LocalDate on) {
            List<Unit> line = new ArrayList<>(List.of(unit));
            String parent = unit.parentCode();
            while (parent != null) {
                String code = parent;
                Unit above = withCode(UnitLevel.DISTRICT, code, on)
                        .or(() -> withCode(UnitLevel.PROVINCE, code, on))
                        .orElseThrow();
                line.add(above);
                parent = above.parentCode();
            }
            return line;
        }

        @Override
        public List<Unit> successors(Unit unit) {
            return List.of();
        }

        @Override
        public boolean levelExists(UnitLevel level, LocalDate on) {
            return units.stream().anyMatch(unit -> unit.level() == level && unit.isValidOn(on));
        }
    }
}
