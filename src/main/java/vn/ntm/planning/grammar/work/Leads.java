package vn.ntm.planning.grammar.work;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.WorkVerbs;

/** Finds who answers for a statement of work, where its words or its heading say so. */
public final class Leads {
    private static final Pattern BODY = Pattern.compile(
            "(?:.*\\btruong (?:thon|xom|ban|ap|to dan pho)|uy ban|ubnd|ubmt|cac ong|ong |ban (?!hanh)|can bo|cong chuc|vien chuc|hoi (?!nghi|nhap|hop)|doan thanh nien|doan tncs|mat tran|mttq|truong (?:cac |ban |thon|xom|ban|ap|cong an|tram)"
                    + "|cac (?:truong|ban|nganh|bo phan|xom|thon|hoi|doan the|to chuc|cong chuc|can bo|thanh vien|chi bo|don vi|co quan|phong|tram|doanh nghiep|hop tac xa)"
                    + "|van phong|to (?!chuc)|bo phan|dang uy|hdnd|hoi dong|cong an|tram |quan su|phong (?!chong|ngua|trao)|thuong truc|(?:pho )?chu tich|hop tac xa|htx|bi thu|ke toan"
                    + "|tai chinh|chi bo|nhan dan|giam doc|trung tam|xom |thon |so |don vi|co quan|chi huy|nguoi dung dau|lien doan|nong dan)\\b?.*");
    private static final Pattern GIVEN = Pattern.compile(
            "(?<!\\p{L})(?:giao|phân công)(?: cho)? ([^;.:]{3,100}?) (?:chủ trì|làm đầu mối|là đầu mối|phối hợp|tham mưu|phụ trách|theo dõi|thực hiện|chịu trách nhiệm|có trách nhiệm|tổ chức (?!chính)|rà soát|hướng dẫn|kiểm tra|đôn đốc|tổng hợp|xây dựng|lập |triển khai)");
    private static final Pattern LEADS = Pattern.compile(
            "(?:^(?:- )?|[;,] )([^;.:,]{3,90}?)(?:,)? (?:chủ trì|chịu trách nhiệm|có trách nhiệm|làm đầu mối|là đầu mối)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:cơ quan|đơn vị|bộ phận|người) )?(?:chủ trì|phụ trách|thực hiện)(?: thực hiện)?: ?([^.;)]{3,120})");
    private static final int LONGEST_SUBJECT = 90;

    private Leads() {}

    /** Whether words name a body or a person in office, as a heading of the section on organisation does. */
    public static boolean isBody(String words) {
        return BODY.matcher(Fold.of(withoutRequest(words))).matches();
    }

    /** "Đề nghị Ủy ban MTTQ xã:" names Ủy ban MTTQ xã. */
    public static String body(String words) {
        String body = withoutRequest(words).strip();
        while (!body.isEmpty() && ":.,;".indexOf(body.charAt(body.length() - 1)) >= 0) {
            body = body.substring(0, body.length() - 1).strip();
        }
        return body;
    }

    public static @Nullable String in(String text) {
        String lower = Fold.lower(text);
        for (Pattern pattern : new Pattern[] {LABELLED, GIVEN, LEADS}) {
            Matcher matcher = pattern.matcher(lower);
            while (matcher.find()) {
                String words = body(text.substring(matcher.start(1), matcher.end(1)));
                if (pattern == LABELLED || isBody(words)) {
                    return words;
                }
            }
        }
        return subject(withoutRequest(text));
    }

    /** A body at the very beginning, up to the first verb of work. */
    private static @Nullable String subject(String text) {
        if (!BODY.matcher(Fold.of(text.substring(0, Math.min(text.length(), LONGEST_SUBJECT))))
                .matches()) {
            return null;
        }
        for (int at = text.indexOf(' '); at > 0 && at < LONGEST_SUBJECT; at = text.indexOf(' ', at + 1)) {
            String rest = text.substring(at + 1, Math.min(text.length(), at + 60));
            if (":;.".indexOf(text.charAt(at - 1)) >= 0) {
                return text.charAt(at - 1) == ':' ? body(text.substring(0, at)) : null;
            }
            boolean verb = Character.isLowerCase(rest.isEmpty() ? 'X' : rest.charAt(0))
                    && WorkVerbs.shipped().atStartOf(rest) != null;
            if (verb && !isNoun(text, at, rest)) {
                return body(text.substring(0, at));
            }
        }
        return null;
    }

    /** "các tổ chức", "Ban Quản lý", "công tác kiểm tra": verbs that are part of a name. */
    private static boolean isNoun(String text, int at, String rest) {
        String before = Fold.of(text.substring(0, at));
        boolean nouns = before.endsWith("cac")
                || before.endsWith("cong tac")
                || before.endsWith("va")
                || before.endsWith("ban")
                || before.endsWith("phu trach")
                || before.endsWith(",");
        return nouns
                || Fold.of(rest).startsWith("to chuc chinh tri")
                || Fold.of(rest).startsWith("to chuc doan the");
    }

    private static String withoutRequest(String text) {
        return text.replaceFirst("^(?:Đề nghị|Yêu cầu|Giao cho|Giao|Phân công) (?=\\p{L})", "");
    }
}
