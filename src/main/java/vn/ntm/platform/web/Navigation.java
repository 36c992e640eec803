package vn.ntm.platform.web;

import java.util.List;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.shared.Shell;

/** The ways through the product. Each reader sees those that lead somewhere for them. */
final class Navigation {
    private static final List<Way> MAIN = List.of(
            new Way(Act.DO_OWN_WORK, new Shell.Link("my-work", "/my-work", "platform.nav.my-work", "check")),
            new Way(Act.SEE_PLANS, new Shell.Link("home", "/dashboard", "platform.nav.home", "home")),
            new Way(
                    Act.SEE_ASSESSMENT,
                    new Shell.Link("assessment", "/assessment", "platform.nav.assessment", "flag-f")),
            new Way(
                    Act.SEE_REFERENCE,
                    new Shell.Link("criteria", "/criteria-sets", "platform.nav.criteria", "list-check")),
            new Way(Act.SEE_TASKS, new Shell.Link("tasks", "/tasks", "tasks.nav", "checks")),
            new Way(Act.SEE_PLANS, new Shell.Link("plans", "/plans", "platform.nav.plans", "file-text")),
            new Way(Act.SEE_ASSESSMENT, new Shell.Link("evidence", "/evidence", "platform.nav.evidence", "photo")),
            new Way(Act.SEE_ASSESSMENT, new Shell.Link("roadmap", "/roadmap", "roadmap.nav", "flag-f")),
            new Way(Act.SEE_REFERENCE, new Shell.Link("units", "/units", "platform.nav.units", "map-pin")));

    /** What is asked for now and then: in the menu beside the person's name. */
    private static final List<Way> PERSONAL = List.of(
            new Way(Act.DO_OWN_WORK, new Shell.Link("account", "/account", "signin.account", "user")),
            new Way(Act.KEEP_ACCOUNTS, new Shell.Link("accounts", "/accounts", "signin.accounts", "lock")),
            new Way(Act.ENTER_VALUES, new Shell.Link("grid", "/values/grid", "values.grid.heading", "list-check")),
            new Way(
                    Act.IMPORT_VALUES,
                    new Shell.Link("values", "/values/import", "values.imports.title", "file-spreadsheet")),
            new Way(Act.SEE_DOCUMENTS, new Shell.Link("registry", "/registry/outgoing", "registry.nav", "file-text")),
            new Way(Act.SEE_BACKUPS, new Shell.Link("backups", "/backups", "platform.backups.title", "history")),
            new Way(Act.DO_OWN_WORK, new Shell.Link("acting", "/acting", "platform.nav.acting", "refresh")),
            new Way(
                    Act.DO_OWN_WORK,
                    new Shell.Link("delegations", "/delegations", "platform.nav.delegations", "users")),
            new Way(Act.SEE_BOARDS, new Shell.Link("boards", "/boards", "boards.nav", "users")),
            new Way(Act.SEE_PEOPLE, new Shell.Link("people", "/people", "platform.nav.people", "users")),
            new Way(Act.HAND_OVER, new Shell.Link("handover", "/handover", "platform.nav.handover", "send")),
            new Way(
                    Act.SEE_REFERENCE,
                    new Shell.Link("permissions", "/permissions", "access.permissions.title", "lock")),
            new Way(Act.SEE_AUDIT, new Shell.Link("audit", "/audit", "audit.title", "history")),
            new Way(Act.KEEP_PERSONAL_DATA, new Shell.Link("privacy", "/privacy", "privacy.title", "lock")),
            new Way(Act.DO_OWN_WORK, new Shell.Link("my-data", "/my-data", "privacy.own.title", "user")));

    private Navigation() {}

    static List<Shell.Link> main() {
        return openNow(MAIN);
    }

    static List<Shell.Link> personal() {
        return openNow(PERSONAL);
    }

    private static List<Shell.Link> openNow(List<Way> ways) {
        return Acting.current()
                .map(actor -> ways.stream()
                        .filter(way -> actor.may(way.asks()))
                        .map(Way::link)
                        .toList())
                .orElse(List.of());
    }

    /** A link and what its address asks. */
    private record Way(Act asks, Shell.Link link) {}
}
