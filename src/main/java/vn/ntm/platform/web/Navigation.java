package vn.ntm.platform.web;

import java.util.List;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Shell;

/**
 * The ways through the product. Each reader sees those that lead somewhere for them: those of every day in the open, the rest in few groups by what they are
 * about. A new page takes its place in a group; a new group must be worth a word in the head of every page.
 */
final class Navigation {
    private static final List<Way> DAILY = List.of(
            way(Act.DO_OWN_WORK, "my-work", "/my-work", "platform.nav.my-work", "check"),
            way(Act.SEE_TASKS, "tasks", "/tasks", "tasks.nav", "checks"),
            way(Act.SEE_PLANS, "home", "/dashboard", "platform.nav.home", "home"));

    private static final List<Ways> GROUPS = List.of(
            new Ways(
                    "platform.nav.group.criteria",
                    way(Act.SEE_OVERVIEW, "overview", "/overview", "overview.nav", "map-pin"),
                    way(Act.SEE_ASSESSMENT, "assessment", "/assessment", "platform.nav.assessment", "flag-f"),
                    way(Act.ENTER_VALUES, "grid", "/values/grid", "values.grid.heading", "list-check"),
                    way(Act.IMPORT_VALUES, "values", "/values/import", "values.imports.title", "file-spreadsheet"),
                    way(Act.SEE_ASSESSMENT, "evidence", "/evidence", "platform.nav.evidence", "photo"),
                    way(Act.SEE_REFERENCE, "criteria", "/criteria-sets", "platform.nav.criteria", "scale")),
            new Ways(
                    "platform.nav.group.plans",
                    way(Act.SEE_PLANS, "plans", "/plans", "platform.nav.plans", "file-text"),
                    way(Act.HAND_DOWN_TARGETS, "handed", "/handed", "planning.handed.nav", "send"),
                    way(Act.SEE_ASSESSMENT, "roadmap", "/roadmap", "roadmap.nav", "trending-up"),
                    way(Act.SEE_FUNDING, "funding", "/funding", "funding.nav", "scale"),
                    way(Act.SEE_FUNDING, "works", "/works", "works.nav", "flag-f"),
                    way(Act.SEE_FUNDING, "contributions", "/contributions", "contributions.nav", "users"),
                    way(Act.SEE_FUNDING, "support", "/support", "support.nav", "send")),
            new Ways(
                    "platform.nav.group.documents",
                    way(Act.SEE_DOCUMENTS, "registry", "/registry/outgoing", "registry.nav", "file-text"),
                    way(Act.SEE_DELIVERIES, "deliveries", "/distribution", "distribution.tab.deliveries", "send"),
                    way(Act.DO_OWN_WORK, "received", "/received", "distribution.received", "eye"),
                    way(Act.SEE_PLANS, "distribution", "/distribution/briefs", "distribution.nav", "printer"),
                    way(Act.SEE_REPORTS, "reports", "/reports", "reporting.nav", "list-check")),
            new Ways(
                    "platform.nav.group.staff",
                    way(Act.SEE_BOARDS, "boards", "/boards", "boards.nav", "users"),
                    way(Act.SEE_PEOPLE, "people", "/people", "platform.nav.people", "user"),
                    way(Act.DO_OWN_WORK, "delegations", "/delegations", "platform.nav.delegations", "writing-sign"),
                    way(Act.HAND_OVER, "handover", "/handover", "platform.nav.handover", "send"),
                    way(Act.SEE_REFERENCE, "units", "/units", "platform.nav.units", "map-pin"),
                    way(Act.KEEP_MAP, "shapes", "/overview/shapes", "overview.shapes.nav", "map-pin"),
                    way(Act.SEE_REFERENCE, "permissions", "/permissions", "access.permissions.title", "eye")),
            new Ways(
                    "platform.nav.group.system",
                    way(Act.KEEP_ACCOUNTS, "accounts", "/accounts", "signin.accounts", "lock"),
                    way(Act.SEE_AUDIT, "audit", "/audit", "audit.title", "history"),
                    way(Act.KEEP_PERSONAL_DATA, "privacy", "/privacy", "privacy.title", "lock"),
                    way(Act.KEEP_MAIL, "mail", "/mail", "notices.outbox.title", "send"),
                    way(Act.SEE_BACKUPS, "backups", "/backups", "platform.backups.title", "download")));

    /** What is the reader's own: in the menu beside their name. */
    private static final List<Way> PERSONAL = List.of(
            way(Act.DO_OWN_WORK, "account", "/account", "signin.account", "user"),
            way(Act.DO_OWN_WORK, "acting", "/acting", "platform.nav.acting", "refresh"),
            way(Act.DO_OWN_WORK, "my-data", "/my-data", "privacy.own.title", "user"));

    private Navigation() {}

    static List<Shell.Link> daily() {
        return openNow(DAILY);
    }

    /** Groups in which something is open to the reader. */
    static List<Shell.Group> groups() {
        return GROUPS.stream()
                .map(group -> new Shell.Group(group.textKey(), openNow(group.ways())))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    static List<Shell.Link> personal() {
        return openNow(PERSONAL);
    }

    private static List<Shell.Link> openNow(List<Way> ways) {
        return Acting.current().map(actor -> openTo(actor, ways)).orElse(List.of());
    }

    private static List<Shell.Link> openTo(Actor actor, List<Way> ways) {
        return ways.stream().filter(way -> actor.may(way.asks())).map(Way::link).toList();
    }

    private static Way way(Act asks, String section, String path, String textKey, String icon) {
        return new Way(asks, new Shell.Link(section, path, textKey, icon));
    }

    /** A link and what its address asks. */
    private record Way(Act asks, Shell.Link link) {}

    private record Ways(String textKey, List<Way> ways) {
        Ways(String textKey, Way... ways) {
            this(textKey, List.of(ways));
        }
    }
}
