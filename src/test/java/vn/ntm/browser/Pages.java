package vn.ntm.browser;

import java.nio.file.Path;
import java.util.List;

/** Every kind of page of the product, by an address; {plan} is the plan of the workspace, {review} a document that waits for its review. */
final class Pages {
    static final List<String> ALL = List.of(
            "/",
            "/dashboard",
            "/plans",
            "{plan}",
            "{plan}/targets",
            "{plan}/tasks",
            "{plan}/sources",
            "/plans/import",
            "{review}",
            "/criteria-sets",
            "/criteria-sets?q=nước sạch",
            "/criteria-sets/ntm-nang-cao-2021-2025",
            "/criteria-sets/ntm-nang-cao-2021-2025/indicators/17.1",
            "/criteria-sets/compare",
            "/units",
            "/units?q=lam vy",
            "/units/commune/05542",
            "/units/import",
            "/my-work",
            "/acting",
            "/duties",
            "/duties/new",
            "/delegations",
            "/handover",
            "/people",
            "/people/new",
            "/positions",
            "/positions/new",
            "/login",
            "/khong-co-trang-nay");

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
        return browser.open(page.replace("{plan}", page.startsWith("{plan}") ? plan(browser) : ""));
    }

    private static String reader(String page) {
        if (page.startsWith("/units")) {
            return "danhmuc";
        }
        if (page.startsWith("/people") || page.startsWith("/positions")) {
            return "quantri";
        }
        return page.startsWith("/handover") ? "chutich" : "canbo";
    }

    private static String plan(Browser browser) {
        return browser.open("/dashboard").go(".page-head .actions a").path();
    }
}
