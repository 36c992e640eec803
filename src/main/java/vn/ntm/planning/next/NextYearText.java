package vn.ntm.planning.next;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.ntm.criteria.Criterion;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlannedWork;
import vn.ntm.shared.Texts;

/** The next year's plan in words, in the outline of handbook 11.5: read, reviewed and checked afterwards as any document is. */
final class NextYearText {
    private final OpenItems items;
    private final Choice choice;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private NextYearText(OpenItems items, Choice choice, Texts texts) {
        this.items = items;
        this.choice = choice;
        this.texts = texts;
    }

    static String of(OpenItems items, Choice choice, Texts texts) {
        NextYearText text = new NextYearText(items, choice, texts);
        text.head();
        text.aims();
        text.work();
        text.organisation();
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        Plan plan = items.plan();
        say("issuer", plan.unitName().toUpperCase(Locale.of("vi", "VN")));
        say("title", plan.unitInSentence(), items.year());
        String place = plan.unitPlace().isEmpty() ? "" : ", " + plan.unitPlace();
        say("opening", plan.unitInSentence() + place, items.year());
    }

    private void aims() {
        say("aims", items.plan().year());
        say("results", items.plan().year());
        criteria("met", this::isMet);
        criteria("unmet", one -> !isMet(one));
        say("year-aims", items.year());
        criteria("targets", one -> !isMet(one) && choice.targets().contains(one.number()));
    }

    private boolean isMet(Criterion criterion) {
        return choice.met().contains(criterion.number());
    }

    private void criteria(String key, Predicate<Criterion> which) {
        List<Criterion> chosen = items.criteria().stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return;
        }
        say(key, "%02d".formatted(chosen.size()));
        for (int i = 0; i < chosen.size(); i++) {
            String end = i == chosen.size() - 1 ? "." : ";";
            say("criterion", chosen.get(i).number(), chosen.get(i).name(), end);
        }
    }

    private void work() {
        say("work");
        part("carried", chosen(items.work(), choice.work()));
        part("promised", chosen(items.promises(), choice.promises()));
    }

    private static List<PlannedWork.Line> chosen(List<PlannedWork.Line> all, Set<Integer> places) {
        return IntStream.range(0, all.size())
                .filter(places::contains)
                .mapToObj(all::get)
                .toList();
    }

    private void part(String key, List<PlannedWork.Line> work) {
        if (work.isEmpty()) {
            return;
        }
        say(key, items.plan().year());
        for (PlannedWork.Line line : work) {
            String words = line.work().strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "");
            say("item", words.substring(0, 1).toUpperCase(Locale.of("vi", "VN")) + words.substring(1));
        }
    }

    private void organisation() {
        say("organisation");
        say("recipients");
    }

    private void say(String key, Object... words) {
        lines.add(texts.of("planning.next.text." + key, words));
    }
}
