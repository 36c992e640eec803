package vn.ntm.assessment.judging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was said of one indicator, newest first. */
public record Judged(List<Judgement> all) {
    public Judged {
        all = List.copyOf(all);
    }

    /** What the stage says now: its newest word since the newest self-assessment; a self-assessment that was given back says nothing any more. */
    public Optional<Judgement> of(Stage stage) {
        long from = all.stream()
                .filter(one -> one.stage() == Stage.SELF)
                .mapToLong(Judgement::id)
                .max()
                .orElse(Long.MAX_VALUE);
        return all.stream()
                .filter(one -> one.id() >= from && one.stage() == stage)
                .findFirst();
    }

    /** The return that waits for a new self-assessment. */
    public Optional<Judgement> returned() {
        return all.stream()
                .filter(one -> one.stage() == Stage.SELF || one.result() == Judgement.Result.RETURNED)
                .findFirst()
                .filter(one -> one.result() == Judgement.Result.RETURNED);
    }

    /** Whether a self-assessment stands that later stages may judge. */
    public boolean isConfirmed() {
        return of(Stage.SELF).isPresent() && returned().isEmpty();
    }

    /** Whether stages that have spoken conclude differently. */
    public boolean differs() {
        Set<Judgement.Result> results = Stream.of(Stage.values())
                .flatMap(stage -> of(stage).stream())
                .map(Judgement::result)
                .filter(result -> result != Judgement.Result.RETURNED)
                .collect(Collectors.toSet());
        return results.size() > 1;
    }
}
