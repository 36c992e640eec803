package vn.ntm.contributions.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.contributions.Contribution;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.GiftKind;
import vn.ntm.contributions.Pledge;
import vn.ntm.funding.Dong;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** How contributions are worded on pages. */
@Component("contributionWords")
class Words {
    private static final int DECIMALS = 3;

    private final Drives drives;
    private final Access access;
    private final Texts texts;

    Words(Drives drives, Access access, Texts texts) {
        this.drives = drives;
        this.access = access;
        this.texts = texts;
    }

    List<Choice> hamlets(String unit) {
        return drives.hamlets(unit).stream()
                .map(hamlet -> new Choice(hamlet.code(), hamlet.fullName()))
                .toList();
    }

    /** Those in which the one acting may do it: a hamlet head the own one. */
    List<Choice> hamlets(String unit, Act act) {
        return hamlets(unit).stream()
                .filter(hamlet -> access.mayChange(act, hamlet.value()))
                .toList();
    }

    String hamlet(String unit, @Nullable String code) {
        return code == null
                ? texts.of("contributions.elsewhere")
                : hamlets(unit).stream()
                        .filter(one -> one.value().equals(code))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(code);
    }

    String quantity(GiftKind kind, BigDecimal quantity, String unit, String item) {
        String number = Vietnamese.number(quantity, kind == GiftKind.CASH ? 0 : DECIMALS);
        return item.isEmpty() ? number + " " + unit : number + " " + unit + ", " + item;
    }

    /** As a person would type it, to be read in one way only: 1500 and 125,1250. */
    static String typed(BigDecimal number) {
        BigDecimal clear = number.scale() == DECIMALS ? number.setScale(DECIMALS + 1) : number;
        return clear.toPlainString().replace('.', ',');
    }

    GiftLine line(Contribution one) {
        Pledge pledge = one.pledge();
        Contribution.Receipt receipt = one.receipt();
        Contribution.Worth worth = one.worth();
        return new GiftLine(
                pledge.contributor(),
                one.path(),
                hamlet(one.book().unitCode(), pledge.hamlet()),
                texts.of(pledge.kind().nameKey()),
                quantity(
                        pledge.kind(),
                        receipt == null ? pledge.quantity() : receipt.quantity(),
                        pledge.unit(),
                        pledge.item()),
                worth == null ? "" : Dong.words(worth.value()),
                one.state().tone(),
                one.state().icon(),
                texts.of(one.state().nameKey()),
                receipt == null ? "" : receipt.label());
    }
}
