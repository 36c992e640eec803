package vn.ntm.planning.grammar.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;

/** The types of administrative documents and their abbreviations (ND30). */
public final class DocumentTypes {
    private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        String[] pairs = {
            "nghi quyet", "NQ", "quyet dinh", "QĐ", "chi thi", "CT", "quy che", "QC", "quy dinh", "QyĐ", "thong cao",
                    "TC", "thong bao", "TB",
            "huong dan", "HD", "chuong trinh", "CTr", "ke hoach", "KH", "phuong an", "PA", "de an", "ĐA", "du an", "DA",
                    "bao cao", "BC",
            "bien ban", "BB", "to trinh", "TTr", "hop dong", "HĐ", "cong dien", "CĐ", "giay moi", "GM"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            ABBREVIATIONS.put(pairs[i], pairs[i + 1]);
        }
    }

    private DocumentTypes() {}

    /** The length of the type's name when a title line begins with it; 0 when it does not. */
    public static int lengthAtStart(String line) {
        String fold = Fold.of(line.length() > 20 ? line.substring(0, 20) : line);
        for (String name : ABBREVIATIONS.keySet()) {
            if (fold.startsWith(name) && isTitle(line, name.length())) {
                return name.length();
            }
        }
        return 0;
    }

    public static @Nullable String abbreviation(String name) {
        return ABBREVIATIONS.get(Fold.of(name));
    }

    /** The abbreviation within a document number: KH of 05/KH-UBND. */
    public static @Nullable String ofNumber(String number) {
        for (String part : number.split("[/-]")) {
            if (ABBREVIATIONS.containsValue(part)) {
                return part;
            }
        }
        return null;
    }

    private static boolean isTitle(String line, int length) {
        return line.length() == length
                || (!Character.isLetterOrDigit(line.charAt(length)) && Letters.allCapital(line.substring(0, length)));
    }
}
