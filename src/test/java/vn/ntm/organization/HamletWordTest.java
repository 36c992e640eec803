package vn.ntm.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.shared.Texts;

class HamletWordTest {
    private static final Texts TEXTS = Texts.vietnamese();

    @Test
    void aCommuneThatCallsAllItsHamletsBySameWordReadsThatWord() {
        assertThat(HamletWord.of(hamlets("Bản", "Bản"), TEXTS)).isEqualTo("bản");
        assertThat(HamletWord.in(hamlets("Bản", "Bản"), TEXTS).of("assessment.result.partial", 1, 2))
                .isEqualTo("Mới có 1/2 bản");
        assertThat(HamletWord.in(hamlets("Bản"), TEXTS).of("assessment.heat.hamlet"))
                .isEqualTo("Bản");
    }

    @Test
    void whereWordsDifferOrNoneIsKnownTheGeneralOneIsRead() {
        assertThat(HamletWord.of(hamlets("Thôn", "Xóm", "Thôn"), TEXTS)).isEqualTo("thôn, xóm");
        assertThat(HamletWord.of(List.of(), TEXTS)).isEqualTo("thôn, xóm");
        assertThat(TEXTS.of("assessment.heat.hamlet")).isEqualTo("Thôn, xóm");
    }

    private static List<Hamlet> hamlets(String... kinds) {
        return Stream.of(kinds)
                .map(kind -> new Hamlet(new Unit(UnitLevel.HAMLET, "05539-X01", "1", kind, "05539", null, null), false))
                .toList();
    }
}
