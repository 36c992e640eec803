package vn.ntm.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.funding.Book;
import vn.ntm.organization.Units;

/** The people of a commune who work on support, and what they do before a test begins. */
final class SupportOffice {
    static final String COMMUNE = "05539";
    static final String HAMLET = COMMUNE + "-X01";
    static final Book REAL = new Book(COMMUNE, false);
    static final Book DEMO = new Book(COMMUNE, true);
    static final AmountRule HALF = new AmountRule.Share(BigDecimal.valueOf(50), 20_000_000);

    final Actor officer = somebody(Role.COMMUNE_NTM_OFFICER, COMMUNE);
    final Actor leader = somebody(Role.COMMUNE_LEADER, COMMUNE);
    final Actor accountant = somebody(Role.ACCOUNTANT, COMMUNE);
    private final Policies policies;
    private final SupportDesk desk;

    SupportOffice(Policies policies, SupportDesk desk) {
        this.policies = policies;
        this.desk = desk;
    }

    static void openHamlets(Units units) {
        LocalDate day = LocalDate.of(2024, 1, 1);
        if (units.hamletsOf(COMMUNE, day).isEmpty()) {
            units.addHamlets(COMMUNE, day, 3);
        }
    }

    /** The same person in another position. */
    static Actor also(Actor person, Role role) {
        return new Actor(
                person.personId(), person.name(), UUID.randomUUID(), role, "Vị trí", COMMUNE, person.scope(), null);
    }

    static Actor somebody(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                role,
                "Vị trí",
                unit,
                role == Role.HAMLET_HEAD
                        ? new Scope(false, Set.of(unit, Scope.ALONE + COMMUNE), Set.of(unit))
                        : Scope.of(Set.of(unit)),
                null);
    }

    static PolicyFacts facts(AmountRule rule, LocalDate from) {
        return new PolicyFacts(
                "Hỗ trợ liên kết chuỗi",
                PolicyLevel.PROVINCE,
                new PolicyFacts.Decision("12/NQ-HĐND", from, "HĐND tỉnh"),
                from,
                null,
                Set.of(ApplicantKind.HOUSEHOLD, ApplicantKind.COOPERATIVE),
                List.of("Cư trú tại xã", "Có hợp đồng liên kết"),
                rule,
                "F2a");
    }

    static CaseFacts wanted(String applicant, String hamlet, LocalDate day, Answer second) {
        return new CaseFacts(
                ApplicantKind.HOUSEHOLD,
                applicant,
                hamlet,
                day,
                "Mua giống",
                new AmountRule.Declared(9_999_999L, null),
                "",
                List.of(new CaseFacts.Tick(Answer.MET, ""), new CaseFacts.Tick(second, "Theo hợp đồng")));
    }

    PolicyId policy(Book book, LocalDate from) {
        return Acting.as(officer, () -> policies.enter(book, facts(HALF, from)));
    }

    CaseId received(Book book, PolicyId policy, LocalDate day) {
        return Acting.as(officer, () -> desk.take(book, policy, wanted("Hộ mẫu A", HAMLET, day, Answer.MET)));
    }

    CaseId agreed(Book book, LocalDate day, long amount) {
        CaseId id = received(book, policy(book, day), day);
        act(leader, () -> desk.agree(book, id, amount, "7/QĐ-UBND", day, 0));
        return id;
    }

    static void act(Actor actor, Runnable change) {
        Acting.as(actor, () -> {
            change.run();
            return actor;
        });
    }
}
