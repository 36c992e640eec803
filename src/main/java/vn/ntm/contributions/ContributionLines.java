package vn.ntm.contributions;

import java.time.LocalDate;
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

/** The line of the ledger that a valued contribution makes: mobilised on the day it was received, by its receipt. */
@Component
class ContributionLines {
    private final Ledger ledger;
    private final Units units;
    private final Texts texts;

    ContributionLines(Ledger ledger, Units units, Texts texts) {
        this.ledger = ledger;
        this.units = units;
        this.texts = texts;
    }

    LineId post(Contribution one, Contribution.Receipt receipt, long value) {
        Pledge pledge = one.pledge();
        int year = receipt.day().getYear();
        return ledger.post(
                one.book(),
                new NewLine(
                        Kind.MOBILISED,
                        Nature.ENTRY,
                        pledge.kind().source(pledge.contributorKind()),
                        year,
                        receipt.day(),
                        value,
                        new Paper(receipt.label(), receipt.day(), issuer(one, receipt.day())),
                        texts.of("contributions.line", texts.of(pledge.kind().nameKey())),
                        cause(one)));
    }

    void reverse(Contribution one, LineId line, LocalDate day, String reason) {
        ledger.reverse(one.book(), cause(one), line, day, reason);
    }

    private static Cause cause(Contribution one) {
        return new Cause(Cause.Kind.CONTRIBUTION, one.id().toString(), one.path());
    }

    private String issuer(Contribution one, LocalDate day) {
        return units.nearest(UnitLevel.COMMUNE, one.book().unitCode(), day)
                .map(commune -> commune.fullName())
                .orElse(one.book().unitCode());
    }
}
