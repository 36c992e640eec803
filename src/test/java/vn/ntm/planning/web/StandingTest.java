package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.assessment.CriterionState;
import vn.ntm.planning.web.Standing.Group;
import vn.ntm.planning.web.Standing.Tile;
import vn.ntm.shared.Shell.StripState;

class StandingTest {
    private static final Standing FIVE = new Standing(
            List.of(
                    new Tile(1, "Quy hoạch", "I", 2, CriterionState.NOT_MET, false),
                    new Tile(2, "Giao thông", "II", 4, CriterionState.MET, true),
                    new Tile(3, "Điện", "II", 1, CriterionState.MET, false),
                    new Tile(4, "Văn hóa", "II", 3, CriterionState.NOT_MET, true),
                    new Tile(5, "Lao động", "III", 3, CriterionState.NOT_ASSESSED, false)),
            "Bộ thử");

    @Test
    void aimIsWhatIsMetPlusWhatIsStillToBeMet() {
        assertThat(FIVE.met()).isEqualTo(2);
        assertThat(FIVE.toMeetThisYear()).isEqualTo(1);
        assertThat(FIVE.aim()).isEqualTo(3);
        assertThat(FIVE.withoutRoadmap()).isEqualTo(2);
        assertThat(FIVE.metShare()).isEqualTo("40,0\u00A0%");
        assertThat(FIVE.aimShare()).isEqualTo("60,0\u00A0%");
    }

    @Test
    void aCriterionAlreadyMetIsNoTargetAnyMore() {
        assertThat(FIVE.strip())
                .containsExactly(StripState.UNMET, StripState.MET, StripState.MET, StripState.TARGET, StripState.UNMET);
        assertThat(FIVE.targets()).extracting(Tile::number).containsExactly(4);
    }

    @Test
    void groupsStandInOfficialOrder() {
        assertThat(FIVE.groups()).extracting(Group::name).containsExactly("I", "II", "III");
        assertThat(FIVE.groups().get(1).met()).isEqualTo(2);
    }
}
