package vn.ntm.planning.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;

/** A plan as read, with what a rule may compare it against: the sets we hold, the units of the country, the day of checking. */
public record PlanUnderCheck(
        PlanReading plan, List<CriteriaSetOutline> sets, Gazetteer gazetteer, LocalDate today, Texts texts) {
    public PlanUnderCheck {
        sets = List.copyOf(sets);
    }

    public PlanHead head() {
        return plan.head();
    }

    public List<Block> blocks() {
        return plan.blocks();
    }

    public Stream<Block> blocksOf(Block.Kind kind) {
        return plan.blocks().stream().filter(block -> block.kind() == kind);
    }

    /** The Vietnamese sentence under {@code key}. */
    public String say(String key, Object... arguments) {
        return texts.of(key, arguments);
    }
}
