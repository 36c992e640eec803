package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.drafting.DocumentTypes;

/** Handbook 11.2, box 3. */
class OfficialNumberTest {
    @ParameterizedTest
    @CsvSource({
        "5, plan, UBND, '', 05/KH-UBND",
        "9, decision, UBND, VP, 09/QĐ-UBND",
        "10, rules, UBND, '', 10/QyĐ-UBND",
        "12, letter, UBND, VP, 12/UBND-VP",
        "120, report, BCĐ, '', 120/BC-BCĐ"
    })
    void isWrittenAsTheDecreeAsks(int number, String type, String body, String unit, String written) {
        RegisteredType registered =
                new RegisteredType(DocumentTypes.catalogue().get(type), List.of(Step.SIGNER), false, null, false, "");

        assertThat(OfficialNumber.of(number, registered, body, unit)).isEqualTo(written);
    }
}
