package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;

/** What a pledge must be. */
@Component
class PledgeRules {
    static final BigDecimal MOST_DONG = BigDecimal.valueOf(Dong.MOST);
    private static final int MOST_DECIMALS = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1000;

    private final DriveStore drives;
    private final Units units;

    PledgeRules(DriveStore drives, Units units) {
        this.drives = drives;
        this.units = units;
    }

    /** @throws vn.ntm.people.FieldsRefused saying at each field what is wrong */
    void judge(Book book, Pledge pledge, LocalDate today) {
        Problems problems = new Problems()
                .addIf(pledge.contributor().isBlank(), "contributor", "contributions.problem.contributor")
                .addIf(pledge.contributor().length() > LONGEST, "contributor", "contributions.problem.long", LONGEST)
                .addIf(pledge.kind() != GiftKind.CASH && pledge.item().isBlank(), "item", "contributions.problem.item")
                .addIf(pledge.item().length() > LONGEST, "item", "contributions.problem.long", LONGEST)
                .addIf(pledge.unit().isBlank(), "unit", "contributions.problem.unit")
                .addIf(pledge.note().length() > LONGEST_NOTE, "note", "contributions.problem.long", LONGEST_NOTE)
                .addIf(pledge.day().isAfter(today), "pledgedOn", "contributions.problem.future")
                .addIf(
                        pledge.exempt() && pledge.contributorKind() != ContributorKind.HOUSEHOLD,
                        "exempt",
                        "contributions.problem.exempt")
                .addIf(isUnknown(book, pledge.hamlet(), today), "hamlet", "contributions.problem.hamlet");
        DriveId drive = pledge.drive();
        if (drive != null) {
            DriveState state = drives.find(book, drive)
                    .orElseThrow(ContributionNotFound::new)
                    .state();
            problems.addIf(state != DriveState.OPEN, "drive", "contributions.problem.drive-not-open");
        }
        judge(pledge.kind(), pledge.quantity(), problems);
        problems.refuse();
    }

    static void judge(GiftKind kind, BigDecimal quantity) {
        Problems problems = new Problems();
        judge(kind, quantity, problems);
        problems.refuse();
    }

    private static void judge(GiftKind kind, BigDecimal quantity, Problems problems) {
        int decimals = kind == GiftKind.CASH ? 0 : MOST_DECIMALS;
        problems.addIf(
                        quantity.signum() <= 0 || quantity.compareTo(MOST_DONG) >= 0,
                        "quantity",
                        "contributions.problem.quantity")
                .addIf(
                        quantity.stripTrailingZeros().scale() > decimals,
                        "quantity",
                        "contributions.problem.decimals",
                        decimals);
    }

    private boolean isUnknown(Book book, @Nullable String hamlet, LocalDate day) {
        return hamlet != null
                && units.hamletsNear(book.unitCode(), day).stream()
                        .noneMatch(one -> one.code().equals(hamlet));
    }
}
