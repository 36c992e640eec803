package vn.ntm.roadmap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Role;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.PlanWord;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.shared.Texts;

/** What a row that nobody has made yet could say: from the gap, the plan's targets and tasks, and who is in charge of the criterion. */
@Component
class Proposals {
    private final Roadmaps roadmaps;
    private final Words words;
    private final Texts texts;

    Proposals(Roadmaps roadmaps, Words words, Texts texts) {
        this.roadmaps = roadmaps;
        this.words = words;
        this.texts = texts;
    }

    /** A row proposed; nothing of it is kept before somebody saves it. */
    record Proposal(
            String goal,
            String solution,
            @Nullable LocalDate due,
            String responsible,
            @Nullable PositionId position) {}

    Of of(Lens lens, Roadmap roadmap) {
        return new Of(roadmap, roadmaps.positionsOf(lens.unit()));
    }

    /** The proposals of one roadmap. */
    final class Of {
        private final Roadmap roadmap;
        private final List<Position> positions;

        private Of(Roadmap roadmap, List<Position> positions) {
            this.roadmap = roadmap;
            this.positions = positions;
        }

        List<Position> positions() {
            return positions;
        }

        Proposal forWhole(OpenCriterion open) {
            PlanWord word = roadmap.word();
            Position position = inCharge(open.number());
            boolean target = word != null && open.target();
            return new Proposal(
                    word != null && open.target()
                            ? texts.of("roadmap.proposal.target", word.plan().year())
                            : texts.of("roadmap.proposal.no-target"),
                    word == null ? "" : tasks(word, open.number()),
                    word != null && target ? word.due() : null,
                    position == null ? "" : position.title(),
                    position == null ? null : position.id());
        }

        Proposal forStep(OpenCriterion.Step step) {
            return new Proposal(
                    texts.of("roadmap.proposal.level", words.level(step.indicator(), roadmap.result())),
                    String.join(" ", words.needs(step)),
                    null,
                    "",
                    null);
        }

        private String tasks(PlanWord word, int criterion) {
            return word.tasksFor(criterion).stream()
                    .map(task -> texts.of("roadmap.proposal.task", task.path(), shortened(task.text())))
                    .collect(Collectors.joining("\n"));
        }

        private @Nullable Position inCharge(int criterion) {
            return positions.stream()
                    .filter(position -> position.role() == Role.CRITERION_OFFICER)
                    .filter(position -> position.criteria().contains(String.valueOf(criterion)))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The beginning of a long sentence, cut between words. */
    private static String shortened(String text) {
        int most = 160;
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most);
        return text.substring(0, blank < 0 ? most : blank) + " …";
    }
}
