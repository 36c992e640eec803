package vn.ntm.planning.grammar.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.planning.grammar.names.CriterionNames;
import vn.ntm.planning.grammar.text.WordLists;
import vn.ntm.planning.grammar.text.Words;

/** Which criteria the words of a statement are about, by topic words kept under criterion names, so that they hold for any set. */
public final class Topics {
    private record Topic(Set<Integer> criteria, List<String> phrases) {}

    private final List<Topic> topics = new ArrayList<>();

    public Topics(CriterionNames names) {
        for (String line : WordLists.lines("criterion-topics.txt")) {
            int colon = line.indexOf(':');
            Set<Integer> criteria = new HashSet<>();
            for (String name : line.substring(0, colon).split("\\|")) {
                names.exactly(name.strip()).ifPresent(criteria::add);
            }
            if (!criteria.isEmpty()) {
                topics.add(new Topic(criteria, phrases(line.substring(colon + 1))));
            }
        }
    }

    public Set<Integer> of(String text) {
        String key = key(text);
        Set<Integer> criteria = new TreeSet<>();
        for (Topic topic : topics) {
            if (topic.phrases().stream().anyMatch(key::contains)) {
                criteria.addAll(topic.criteria());
            }
        }
        return criteria;
    }

    private static List<String> phrases(String list) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : list.split(",")) {
            phrases.add(key(phrase));
        }
        return phrases;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(" ");
        Words.of(text).forEach(word -> key.append(word.key()).append(' '));
        return key.toString();
    }
}
