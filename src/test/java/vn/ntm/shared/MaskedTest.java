package vn.ntm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "Nguyễn Văn A, N.V.A",
                "'  đặng   ánh Tuyết ', Đ.Á.T",
                "Y, Y",
                "nothing, ''",
                "' ', ''",
            })
    void leavesInitialsOfAName(String name, String shown) {
        assertThat(Masked.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "0912345678, •••678",
                "+84 912 345 678, •••678",
                "1234567, •••567",
                "123456, •••",
                "nothing, ''",
            })
    void leavesTheLastDigitsOfALongNumberOnly(String phone, String shown) {
        assertThat(Masked.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "nguyenvana@xa.gov.vn, n•••@xa.gov.vn",
                "a@xa.vn, a•••@xa.vn",
                "no-address, •••",
                "@xa.vn, •••",
                "nothing, ''",
            })
    void leavesTheFirstLetterAndTheHouseOfAnAddress(String email, String shown) {
        assertThat(Masked.email(email)).isEqualTo(shown);
    }
}
