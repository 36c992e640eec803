package vn.ntm.works.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SankeyTest {
    private static Sankey.Flow flow(String from, String to, long amount) {
        return new Sankey.Flow(from, to, amount, from + to);
    }

    @Test
    void heightsAreInProportionAndNothingOverlaps() {
        Sankey drawn = Sankey.of(
                List.of(flow("Trung ương", "Đường", 600), flow("Dân", "Đường", 100), flow("Dân", "Mương", 300)),
                String::valueOf);

        assertThat(drawn.left()).extracting(Sankey.Node::height).containsExactly(180, 120);
        assertThat(drawn.right()).extracting(Sankey.Node::height).containsExactly(210, 90);
        assertThat(drawn.right()).extracting(Sankey.Node::amount).containsExactly("700", "300");
        assertThat(drawn.left().get(1).y())
                .isGreaterThan(drawn.left().get(0).y() + drawn.left().get(0).height());
        assertThat(drawn.ribbons()).hasSize(3);
        assertThat(drawn.height())
                .isGreaterThanOrEqualTo(
                        drawn.right().get(1).y() + drawn.right().get(1).height());
    }

    @Test
    void theSmallestFlowIsStillSeen() {
        Sankey drawn = Sankey.of(List.of(flow("A", "B", 1_000_000_000_000L), flow("A", "C", 1)), String::valueOf);
        assertThat(drawn.right()).allMatch(node -> node.height() >= 1);
    }
}
