package vn.ntm.criteria.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.confirming.LevelConfirmation;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Who read a level in which text, and who withdrew it, in words. */
record ConfirmedWords(Texts texts) {
    /** E.g. "Phụ lục I, 318/QĐ-TTg ngày 8/3/2022, Thủ tướng Chính phủ. Nguyễn Văn A đối chiếu lúc 09:12 5/3/2024." */
    String of(Confirmed confirmed) {
        String done = texts.of(
                "criteria.confirmed." + confirmed.kind().name().toLowerCase(Locale.ROOT),
                confirmed.by(),
                Vietnamese.moment(confirmed.at()));
        String note = confirmed.note().isEmpty() ? "" : " " + confirmed.note();
        return texts.of("criteria.confirmed.text", confirmed.text().article(), text(confirmed.text()), done) + note;
    }

    String text(Confirmed.Text text) {
        return texts.of("criteria.confirmed.instrument", text.number(), Vietnamese.date(text.issued()), text.issuer());
    }

    @Nullable
    String end(LevelConfirmation.@Nullable Withdrawn withdrawn) {
        return withdrawn == null
                ? null
                : texts.of(
                        "criteria.confirmed.withdrawn",
                        withdrawn.by(),
                        Vietnamese.moment(withdrawn.at()),
                        withdrawn.reason());
    }
}
