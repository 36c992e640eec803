package vn.ntm.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftPagesTest {
    @Test
    void recipientsAreKeptWithoutTheDashesAndSemicolonsOfAPrintedPage() {
        assertThat(DraftPages.recipients("- Như trên;\n– Chủ tịch, các Phó Chủ tịch UBND xã;\n\nLưu: VT.\n"))
                .containsExactly("Như trên", "Chủ tịch, các Phó Chủ tịch UBND xã", "Lưu: VT");
    }
}
