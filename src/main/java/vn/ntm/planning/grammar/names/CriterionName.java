package vn.ntm.planning.grammar.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ntm.planning.grammar.text.Words;

/** The name of a criterion, compared without regard to case, punctuation, tone placement and the word "và". */
final class CriterionName {
    private final String name;
    private final List<String> folds;
    private final List<String> keys;

    CriterionName(String name) {
        List<Words.Word> words = Words.of(name);
        this.name = name;
        this.folds = words.stream().map(Words.Word::fold).toList();
        this.keys = words.stream().map(Words.Word::key).toList();
    }

    String name() {
        return name;
    }

    int length() {
        return folds.size();
    }

    String firstFold() {
        return folds.isEmpty() ? "" : folds.getFirst();
    }

    /** Whether the words from {@code at} on are this name; long names bear a wrong diacritic, short ones do not. */
    boolean isAt(List<Words.Word> words, int at) {
        if (at + folds.size() > words.size()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < folds.size(); i++) {
            Words.Word word = words.get(at + i);
            if (!word.fold().equals(folds.get(i))) {
                return false;
            }
            wrong += word.key().equals(keys.get(i)) ? 0 : 1;
        }
        return wrong <= folds.size() / 3;
    }

    /** 1 for the same name, 0 for one without a common word. */
    double likeness(CriterionName other) {
        if (folds.equals(other.folds) && (folds.size() > 2 || keys.equals(other.keys))) {
            return 1;
        }
        Set<String> common = new HashSet<>(keys);
        common.retainAll(other.keys);
        int all = keys.size() + other.keys.size();
        return all == 0 ? 0 : Math.min(0.95, 2.0 * common.size() / all);
    }
}
