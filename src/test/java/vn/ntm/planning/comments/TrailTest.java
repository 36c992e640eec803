package vn.ntm.planning.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.planning.comments.Trail.End;

class TrailTest {
    private static final List<List<String>> VERSIONS = List.of(
            List.of("Mục đích", "Làm 2 km đường xóm trong quý hai", "Trồng cây"),
            List.of("Mục đích", "Yêu cầu chung", "Làm 3 km đường xóm trong quý ba", "Trồng cây"),
            List.of("Mục đích", "Yêu cầu chung", "Trồng cây"));

    private final Trail trail = new Trail(version -> VERSIONS.get(version - 1));

    @Test
    void aParagraphIsFollowedWhereItMovedAndWhereItReadsDifferently() {
        assertThat(trail.follow(0, 1, 3)).isEqualTo(new End(0, 0));
        assertThat(trail.follow(2, 1, 3)).isEqualTo(new End(2, 0));
        assertThat(trail.follow(1, 1, 2)).isEqualTo(new End(2, 0));
    }

    @Test
    void theVersionThatLeftItOutIsNamed() {
        assertThat(trail.follow(1, 1, 3)).isEqualTo(new End(Anchored.GONE, 3));
        assertThat(trail.follow(1, 3, 3)).isEqualTo(new End(1, 0));
    }
}
