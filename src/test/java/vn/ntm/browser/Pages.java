package vn.ntm.browser;

import java.nio.file.Path;
import java.util.List;

/**
 * Every kind of page of the product, by an address; {plan} is the plan of the workspace, {review} a document that waits for its review, {closed},
 * {change}, {work}, {board}, {meeting}, {document}, {arrival}, {report} and {narrative} are made when there is none yet, the others are the first of their lists.
 */
final class Pages {
    static final List<String> ALL = List.of(
            "/",
            "/dashboard",
            "/plans",
            "{plan}",
            "{plan}/targets",
            "{plan}/tasks",
            "{plan}/sources",
            "{plan}/history",
            "{plan}/life",
            "{plan}/versions",
            "{plan}/edit",
            "{plan}/compare",
            "{plan}/next-year",
            "/roadmap",
            "/roadmap?set=ntm-kieu-mau-2021-2025&year=2024",
            "/roadmap/rows",
            "/roadmap/row?criterion=6",
            "/roadmap/what-if",
            "/roadmap/cheapest",
            "/plans/import",
            "{review}",
            "/assessment",
            "/assessment/05539/criteria/6",
            "/assessment/05539/criteria/12?year=2024&asOf=5/3/2026",
            "/assessment/05539/criteria/0",
            "/assessment/05539/indicators/6.1",
            "/assessment/05539/hamlets?set=ntm-nang-cao-2021-2025&year=2024&criterion=12",
            "/assessment/05539/old-values",
            "/assessment/05539/timeline",
            "/assessment/05539/close",
            "/assessment/05539/closed",
            "{closed}",
            "{closed}/differences",
            "{change}",
            "/overview",
            "/overview/map",
            "/overview/shapes",
            "/overview/trend",
            "/overview/trend?set=ntm-nang-cao-2021-2025&year=2023&by=month",
            "/overview/provinces?year=2024",
            "/overview?set=ntm-2021-2025&year=2024&units=now&sort=met",
            "/criteria-sets",
            "/criteria-sets?q=nước sạch",
            "/criteria-sets/ntm-nang-cao-2021-2025",
            "/criteria-sets/ntm-nang-cao-2021-2025/indicators/17.1",
            "/criteria-sets/compare",
            "/criteria-sets/ntm-2021-2025/levels",
            "/criteria-sets/ntm-2021-2025/levels/10",
            "/units",
            "/units?q=lam vy",
            "/units/commune/05542",
            "/units/import",
            "/values/import",
            "/values/grid?unit=05539&set=ntm-nang-cao-2021-2025&criterion=12&year=2023",
            "/funding",
            "/funding/05539?year=2024",
            "/works",
            "/works/05539",
            "/works/05539/new",
            "/works/05539/money",
            "/works/05539/public",
            "/works/types/19",
            "{work}/photos",
            "{work}/visits",
            "{work}/upkeep",
            "/funding/05539/carry-over",
            "/funding/05539-demo/imports",
            "/contributions",
            "/contributions/05539",
            "/contributions/05539/prices",
            "/contributions/05539/land",
            "/support",
            "/support/05539",
            "/support/05539/cases",
            "/support/05539/policies/new",
            "/my-work",
            "/tasks",
            "/tasks/board",
            "/tasks/calendar",
            "/tasks/timeline",
            "/tasks/print",
            "/tasks/promises",
            "/tasks/new",
            "{task}",
            "{task}/edit",
            "/boards",
            "/boards/new?unit=05539",
            "{board}",
            "{board}/edit",
            "{board}/reconstitution",
            "{board}/meetings/new",
            "{meeting}",
            "{meeting}/invitation",
            "/responsibilities?unit=05539",
            "/responsibilities/criterion?unit=05539&set=ntm-nang-cao-2021-2025&criterion=6",
            "/responsibilities/bulk?unit=05539&set=ntm-nang-cao-2021-2025",
            "/responsibilities/copy?unit=05539&set=ntm-nang-cao-2021-2025",
            "/registry/outgoing",
            "/registry/outgoing/new",
            "/registry/outgoing/print",
            "{document}",
            "{document}/edit",
            "{document}/history",
            "/registry/incoming",
            "/registry/incoming/new",
            "{arrival}",
            "/registry/settings",
            "/registry/types/decision",
            "/drafting/templates",
            "/drafting/templates/decision",
            "/reports",
            "/reports/new",
            "{report}",
            "{report}/cell?at=open.2%7Cgoal",
            "{report}/row?row=open.2",
            "{report}/differences",
            "{report}/import",
            "{narrative}",
            "{narrative}/cell?at=standing%7Ctext",
            "/reports/forms",
            "/reports/forms/B05",
            "/reports/forms/design",
            "/reports/forms/text?code=B11",
            "/notices",
            "/distribution",
            "/distribution/briefs",
            "/distribution/briefs/05539-X01",
            "/distribution/card",
            "/received",
            "/search",
            "/search?q=văn hóa",
            "/search?q=zzzz",
            "/acting",
            "/duties",
            "/duties/print",
            "/duties/new",
            "/delegations",
            "/handover",
            "/people",
            "/people/new",
            "/positions",
            "/positions/new",
            "{person}",
            "{person}/history",
            "{position}",
            "{position}/history",
            "/accounts",
            "{account}",
            "{account}/history",
            "/account",
            "/account/second-factor",
            "/my-data",
            "/permissions",
            "/evidence",
            "/evidence/new",
            "/evidence/missing",
            "/evidence/requirement?set=ntm-nang-cao-2021-2025&code=6.1",
            "/evidence/check",
            "/reports/calendar?year=2024",
            "/reports/calendar/rules",
            "/reports/calendar/rules/edit?province=19&series=half",
            "/reports/requests",
            "/reports/requests/new",
            "/reports/requests/paper",
            "/reports/received?form=B01&period=2024-H1",
            "/audit",
            "/audit?from=31/6/2025",
            "/privacy",
            "/backups",
            "/login",
            "/khong-co-trang-nay");

    /** What the administrator of the system keeps. */
    private static final List<String> KEPT = List.of(
            "/people", "/positions", "{person}", "{position}", "/accounts", "{account}", "/privacy", "/backups");

    private static final List<String> LEADERS =
            List.of("/handover", "/audit", "/assessment/05539/close", "{closed}", "{change}");

    private static final List<String> PROVINCES =
            List.of("/overview", "/reports/calendar/rules/edit", "/reports/requests/new", "/reports/received");

    private Pages() {}

    /** Shows a page, signed in as somebody who may see it. */
    static Browser open(Browser browser, Screen screen, String page, Path folder) {
        browser.visitor(screen);
        if (page.startsWith("{review}")) {
            browser.signIn("canbo").open("/plans/import").upload("file", PlanFiles.docx("hop-minh-2026", folder));
            return browser.go("form[action='/plans/import'] button");
        }
        if (!page.equals("/") && !page.equals("/login")) {
            browser.signIn(reader(page));
        }
        int end = page.indexOf('}');
        return browser.open(end < 0 ? page : found(page.substring(1, end), browser) + page.substring(end + 1));
    }

    private static String reader(String page) {
        if (page.startsWith("/units") || page.contains("/levels") || page.startsWith("/reports/forms/")) {
            return "danhmuc";
        }
        if (page.startsWith("/funding/") && page.endsWith("/imports")) {
            return "ketoan";
        }
        if (KEPT.stream().anyMatch(page::startsWith)) {
            return "quantri";
        }
        if (page.contains("/incoming") || page.startsWith("{arrival}") || page.contains("/types")) {
            return "vanthu";
        }
        if (page.startsWith("/overview/shapes")) {
            return "danhmuc";
        }
        if (PROVINCES.stream().anyMatch(page::startsWith)) {
            return "tinh";
        }
        return LEADERS.stream().anyMatch(page::startsWith) ? "chutich" : "canbo";
    }

    private static String found(String object, Browser browser) {
        return switch (object) {
            case "plan" ->
                browser.open("/dashboard").go(".page-head .actions a").path();
            case "person" -> browser.open("/people").go("tbody a").path();
            case "closed", "change", "work", "board", "meeting", "document", "arrival", "report", "narrative" ->
                Made.found(object, browser);
            default -> browser.open("/" + object + "s").go("tbody a").path();
        };
    }
}
