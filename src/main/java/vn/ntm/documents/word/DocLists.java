package vn.ntm.documents.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic lists of a .doc file, counted like those of a .docx file. */
final class DocLists {
    private static final int LAST_PLACEHOLDER = 8;
    private static final int NO_BLANK_BEHIND = 2;

    private final ListCounters counters = new ListCounters();
    private final Map<Integer, Optional<ListNumbering>> lists = new HashMap<>();

    /** Counts the paragraph where it belongs to a list and returns what stands before its text. */
    String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        return lists.computeIfAbsent(paragraph.getIlfo(), number -> list(paragraph))
                .map(list -> counters.next(list, paragraph.getIlvl()))
                .orElse("");
    }

    private static Optional<ListNumbering> list(Paragraph paragraph) {
        try {
            HWPFList list = paragraph.getList();
            ListData data = list.getListData();
            return data == null ? Optional.empty() : Optional.of(list(paragraph.getIlfo(), list, data));
        } catch (NoSuchElementException listIsMissingInTheFile) {
            return Optional.empty();
        }
    }

    private static ListNumbering list(int number, HWPFList list, ListData data) {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < data.numLevels(); i++) {
            levels.add(level(data.getLevels()[i]));
        }
        Map<Integer, Integer> restarts = new HashMap<>();
        LFOData own = list.getLFOData();
        for (ListFormatOverrideLevel override : own == null ? new ListFormatOverrideLevel[0] : own.getRgLfoLvl()) {
            int index = override.getLevelNum();
            if (override.isFormatting() && index < levels.size()) {
                levels.set(index, level(override.getLevel()));
            }
            if (override.isStartAt()) {
                restarts.put(
                        index, override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt());
            }
        }
        return new ListNumbering(Integer.toString(number), Integer.toString(data.getLsid()), levels, restarts);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        StringBuilder pattern = new StringBuilder();
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        text.chars().forEach(character -> {
            if (character <= LAST_PLACEHOLDER) {
                pattern.append('%').append(character + 1);
            } else {
                pattern.append((char) character);
            }
        });
        boolean tight = level.getTypeOfCharFollowingTheNumber() == NO_BLANK_BEHIND;
        NumberStyle style = numberStyle(level.getNumberFormat());
        return new ListLevel(level.getStartAt(), style, pattern.toString(), tight, level.isLegalNumbering(), null);
    }

    /** The codes of the file format; styles of other writing systems count in digits. */
    private static NumberStyle numberStyle(int code) {
        return switch (code) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 23 -> NumberStyle.BULLET;
            case 255 -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
