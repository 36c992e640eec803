package vn.ntm.values.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.shared.Texts;

class FieldTest {
    @ParameterizedTest
    @EnumSource
    void ourOwnHeadingsAreUnderstood(Field field) {
        assertThat(Field.called(Texts.vietnamese().of(field.headingKey()))).contains(field);
    }
}
