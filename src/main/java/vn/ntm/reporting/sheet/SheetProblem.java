package vn.ntm.reporting.sheet;

import java.util.List;
import vn.ntm.shared.Texts;

/**
 * What is wrong with a cell of a file; nothing of it is taken.
 *
 * @param place "B01!C5"
 * @param row what the row is called, may be empty
 * @param column what the column is called, may be empty
 */
public record SheetProblem(String place, String row, String column, String messageKey, List<Object> words) {
    public SheetProblem {
        words = List.copyOf(words);
    }

    static SheetProblem at(String place, String messageKey, Object... words) {
        return new SheetProblem(place, "", "", messageKey, List.of(words));
    }

    SheetProblem of(String rowLabel, String header) {
        return new SheetProblem(place, rowLabel, header, messageKey, words);
    }

    public String sentence(Texts texts) {
        return texts.of(messageKey, words.toArray());
    }
}
