package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Words;

/** How plans shorten the names of criteria: by the usual abbreviations, or by their first half. */
final class ShortNames {
    private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        String[] pairs = {
            "ATTP",
            "an toàn thực phẩm",
            "CSVC",
            "cơ sở vật chất",
            "CSHT",
            "cơ sở hạ tầng",
            "HTSX",
            "hình thức sản xuất",
            "TCSX",
            "tổ chức sản xuất",
            "PTKT",
            "phát triển kinh tế",
            "HTCT",
            "hệ thống chính trị",
            "PCTT",
            "phòng, chống thiên tai",
            "KHCN",
            "khoa học công nghệ",
            "TCPL",
            "tiếp cận pháp luật",
            "KT-XH",
            "kinh tế - xã hội",
            "KTXH",
            "kinh tế - xã hội",
            "GDĐT",
            "giáo dục và đào tạo",
            "GD&ĐT",
            "giáo dục và đào tạo",
            "TTTT",
            "thông tin và truyền thông",
            "QPAN",
            "quốc phòng và an ninh",
            "QP-AN",
            "quốc phòng và an ninh",
            "QP&AN",
            "quốc phòng và an ninh",
            "HCC",
            "hành chính công",
            "NTM",
            "nông thôn mới",
            "NT",
            "nông thôn"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            ABBREVIATIONS.put(pairs[i], pairs[i + 1]);
        }
    }

    private ShortNames() {}

    /** The name with a phrase abbreviated, once for every abbreviation that fits. */
    static List<String> abbreviated(String name) {
        List<String> names = new ArrayList<>();
        String lower = Fold.lower(name);
        ABBREVIATIONS.forEach((shortForm, phrase) -> {
            int at = lower.indexOf(phrase);
            if (at >= 0) {
                names.add(name.substring(0, at) + shortForm + name.substring(at + phrase.length()));
            }
        });
        return names;
    }

    /** What stands before the first "và" or comma, when it is at least two words; empty otherwise. */
    static String firstHalf(String name) {
        String half = name.split(" và |,", 2)[0].strip();
        return half.length() < name.length() && Words.of(half).size() > 1 ? half : "";
    }
}
