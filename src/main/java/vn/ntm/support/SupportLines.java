package vn.ntm.support;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineId;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;

/** The line of the ledger that a payment makes. It tells the number of the application, never a name. */
@Component
class SupportLines {
    private final Ledger ledger;
    private final Units units;
    private final Texts texts;

    SupportLines(Ledger ledger, Units units, Texts texts) {
        this.ledger = ledger;
        this.units = units;
        this.texts = texts;
    }

    LineId post(SupportCase one, UUID payment, Payment.Content content) {
        return ledger.post(
                one.book(),
                new NewLine(
                        Kind.PAID,
                        Nature.ENTRY,
                        content.source(),
                        content.year(),
                        content.day(),
                        content.amount(),
                        new Paper(content.paper(), content.day(), issuer(one, content.day())),
                        texts.of("support.line", one.label()),
                        cause(one, payment)));
    }

    void reverse(SupportCase one, Payment payment, Payment.Back back) {
        ledger.reverse(one.book(), cause(one, payment.id()), payment.line(), back.day(), back.reason());
    }

    private static Cause cause(SupportCase one, UUID payment) {
        return new Cause(Cause.Kind.SUPPORT, payment.toString(), one.path());
    }

    private String issuer(SupportCase one, LocalDate day) {
        return units.nearest(UnitLevel.COMMUNE, one.book().unitCode(), day)
                .map(commune -> commune.fullName())
                .orElse(one.book().unitCode());
    }
}
