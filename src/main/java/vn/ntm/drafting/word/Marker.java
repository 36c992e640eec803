package vn.ntm.drafting.word;

import java.util.Arrays;
import java.util.List;

/**
 * The places of a template that are filled, written {@code {{name}}}. Block markers stand alone in their paragraph and are replaced by as many
 * paragraphs as there are.
 */
public enum Marker {
    URGENCY("do_khan", true, false),
    PARENT("co_quan_cap_tren", false, false),
    ISSUER("co_quan_ban_hanh", false, true),
    ISSUER_RULE("ke_co_quan", true, true),
    MOTTO_RULE("ke_tieu_ngu", true, true),
    NUMBER("so_ky_hieu", false, true),
    PLACE_DATE("dia_danh_ngay", false, true),
    TYPE_NAME("ten_loai", false, false),
    SUBJECT("trich_yeu", false, true),
    SUBJECT_RULE("ke_trich_yeu", true, false),
    ADDRESSEES("kinh_gui", true, false),
    LEGAL_BASIS("can_cu", true, false),
    BODY("noi_dung", true, true),
    RECIPIENTS("noi_nhan", true, true),
    SIGNING("chuc_vu_nguoi_ky", true, true),
    SIGNER("ho_ten_nguoi_ky", false, true),
    COUNTERSIGNING("chuc_vu_ben_trai", true, false),
    COUNTERSIGNER("ho_ten_ben_trai", false, false);

    private final String field;
    private final boolean block;
    private final boolean required;

    Marker(String field, boolean block, boolean required) {
        this.field = field;
        this.block = block;
        this.required = required;
    }

    /** "{{so_ky_hieu}}", as it stands in the template. */
    public String written() {
        return "{{" + field + "}}";
    }

    /** Whether it must stand alone in its paragraph. */
    public boolean isBlock() {
        return block;
    }

    /** Those without which no document can be made. */
    public static List<Marker> required() {
        return Arrays.stream(values()).filter(marker -> marker.required).toList();
    }
}
