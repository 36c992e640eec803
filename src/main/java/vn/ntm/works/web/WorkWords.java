package vn.ntm.works.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.organization.Units;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Works;

/** How works are worded on pages. */
@Component
class WorkWords {
    private static final int WHOLE = 100;

    private final Works works;
    private final Units units;
    private final Texts texts;

    WorkWords(Works works, Units units, Texts texts) {
        this.works = works;
        this.units = units;
        this.texts = texts;
    }

    String unknown() {
        return texts.of("works.unknown");
    }

    String amount(long amount, boolean known) {
        return known ? Vietnamese.number(amount) : unknown();
    }

    /** Hamlets of the commune today, or on the last day it was there. */
    List<Choice> hamlets(Book book) {
        return units.hamletsNear(book.unitCode(), works.today()).stream()
                .map(hamlet -> new Choice(hamlet.code(), hamlet.fullName()))
                .toList();
    }

    String hamletNames(Book book, List<String> codes) {
        return hamletNames(codes.isEmpty() ? List.of() : hamlets(book), codes);
    }

    /** @param hamlets of the commune, as {@link #hamlets} has them */
    String hamletNames(List<Choice> hamlets, List<String> codes) {
        if (codes.isEmpty()) {
            return texts.of("works.whole-commune");
        }
        Map<String, String> names = hamlets.stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** "12,5 %", an en dash of nothing. */
    String share(long part, long whole) {
        return whole <= 0 ? unknown() : Vietnamese.share(part, whole);
    }

    /** Of a whole above nought. */
    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
