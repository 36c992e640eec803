package vn.ntm.planning.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.names.Stance;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Heading;

/** What the sections of a plan are about, told by their own heading or the nearest one above that says it. */
final class Sections {
    /** What a section is about. */
    enum Topic {
        UNKNOWN,
        RESULT,
        AIM,
        WORK,
        ORGANISATION,
        OTHER
    }

    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(to chuc thuc hien|phan cong|trach nhiem (?:cua|thuc hien)|to chuc, thuc hien|to chuc trien khai).*");
    private static final Pattern WORK = Pattern.compile(
            ".*(nhiem vu|giai phap|bien phap|noi dung (?:thuc hien|cong viec|trong tam|chu yeu|trien khai)|cong viec|lo trinh thuc hien|noi dung va lo trinh).*");
    private static final Pattern AIM = Pattern.compile(
            "(?:cac |ve )?(?:muc tieu|chi tieu|phan dau|muc dich|yeu cau|quan diem|noi dung dang ky|dang ky).*|.*(?:muc tieu|chi tieu|phan dau|dang ky).*(?:nam|giai doan) 20.*|.*tieu chi (?:phan dau|dang ky|se).*");
    private static final Pattern RESULT = Pattern.compile(
            "(?:[ivx\\d.]* )?(?:danh gia|ket qua|tinh hinh|thuc trang|hien trang|ton tai|han che|khai quat|dac diem|nguyen nhan|bai hoc|khai quat|nhung ket qua).*");
    private static final Pattern OTHER = Pattern.compile(
            "(?:nguon |nhu cau |du toan )?(?:kinh phi|von|nguon luc thuc hien|phu luc|bieu|can cu|co so phap ly|che do bao cao).*");

    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();

    Sections(List<Heading> outline) {
        for (Heading heading : outline) {
            headings.putIfAbsent(heading.path(), heading.heading());
            topics.putIfAbsent(heading.path(), topic(heading));
        }
    }

    /** What the section is about; a section that does not say inherits from the one above. */
    Topic topic(String path) {
        for (String at = path; !at.isEmpty(); at = above(at)) {
            Topic topic = topics.getOrDefault(at, Topic.UNKNOWN);
            if (topic != Topic.UNKNOWN) {
                return topic;
            }
        }
        return Topic.UNKNOWN;
    }

    boolean isWork(String path) {
        Topic topic = topic(path);
        return topic == Topic.WORK || topic == Topic.ORGANISATION;
    }

    /** The heading of the section itself, empty when it has none. */
    String heading(String path) {
        return headings.getOrDefault(path, "");
    }

    /** What a bare "đạt" means in the section. */
    Stance bareStance(String path) {
        return switch (topic(path)) {
            case AIM -> Stance.TARGET;
            case WORK, ORGANISATION -> Stance.NONE;
            case UNKNOWN, RESULT, OTHER -> Stance.MET;
        };
    }

    static String above(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    private Topic topic(Heading heading) {
        String fold = Fold.of(heading.heading());
        Topic above = topic(above(heading.path()));
        boolean work = above == Topic.WORK || above == Topic.ORGANISATION;
        if (!work && RESULT.matcher(fold).matches()) {
            return Topic.RESULT;
        }
        if (above == Topic.RESULT) {
            return AIM.matcher(fold).matches() ? Topic.AIM : Topic.UNKNOWN;
        }
        if (!work && OTHER.matcher(fold).matches()) {
            return Topic.OTHER;
        }
        return ofDuty(fold, work);
    }

    private static Topic ofDuty(String fold, boolean inWork) {
        if (ORGANISATION.matcher(fold).matches()) {
            return Topic.ORGANISATION;
        }
        boolean work = WORK.matcher(fold).matches();
        if (AIM.matcher(fold).matches() && !work) {
            return Topic.AIM;
        }
        return work && !inWork ? Topic.WORK : Topic.UNKNOWN;
    }
}
