package vn.ntm.contributions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineId;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;

/** The line of the ledger that a valued contribution makes: mobilised on the day it was received, by its receipt. */
@Component
class ContributionLines {
    private final Ledger ledger;
    private final DriveStore drives;
    private final Units units;
    private final Texts texts;

    ContributionLines(Ledger ledger, DriveStore drives, Units units, Texts texts) {
        this.ledger = ledger;
        this.drives = drives;
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
                                texts.of(
                                        "contributions.line",
                                        texts.of(pledge.kind().nameKey())),
                                cause(one))
                        .of(project(one)));
    }

    /** The work for which the drive is held. */
    private @Nullable ProjectId project(Contribution one) {
        DriveId drive = one.pledge().drive();
        return drive == null
                ? null
                : drives.find(one.book(), drive)
                        .map(held -> held.facts().project())
                        .orElse(null);
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
