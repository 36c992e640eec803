package vn.ntm.browser;

/** What the workspace lacks at its start, made once through the pages by whoever is signed in; the next who asks finds it. */
final class Made {
    /** The list also leads to money that belongs to no work. */
    private static final String A_WORK = "main tbody a[href^='/works/']";

    private static final String CRITERION = "/assessment/05539/criteria/6?set=ntm-nang-cao-2021-2025&year=2021";

    private Made() {}

    static String found(String object, Browser browser) {
        return switch (object) {
            case "closed" -> first(browser, "/assessment/05539/closed", () -> close(browser));
            case "change" -> change(browser);
            case "work" -> first(browser, "/works/05539-demo", A_WORK, () -> work(browser));
            case "board" -> board(browser);
            case "meeting" -> meeting(browser);
            case "report" -> report("B11", browser);
            case "narrative" -> report("BC-NAM", browser);
            case "document" -> first(browser, "/registry/outgoing", () -> document(browser));
            case "arrival" -> first(browser, "/registry/incoming", () -> arrival(browser));
            default -> throw new IllegalArgumentException("Nobody knows how to make a " + object);
        };
    }

    /** Follows the first way of a list of links; makes it where there is none. */
    private static String first(Browser browser, String list, Runnable make) {
        return first(browser, list, "main tbody a", make);
    }

    private static String first(Browser browser, String list, String ways, Runnable make) {
        if (browser.open(list).all(ways).isEmpty()) {
            make.run();
            browser.open(list);
        }
        return browser.go(ways).path();
    }

    private static void close(Browser browser) {
        browser.open("/assessment/05539/close?year=2022").go("form[action$='/close'] button");
    }

    /** A value makes a criterion change its state; who leads sees that on the line of time. */
    private static String change(Browser browser) {
        String line = "/assessment/05539/timeline?set=ntm-nang-cao-2021-2025&year=2021";
        if (browser.open(line).all("main a[href*='/changes/']").isEmpty()) {
            browser.signIn("tieuchi")
                    .open(CRITERION)
                    .click("#ct-6\\.2 input[value=no]")
                    .click("#ct-6\\.2 form[data-save] .btn")
                    .until("#ct-6\\.2 [data-said]", "lúc");
            browser.signIn("chutich").openUntil(line, "main a[href*='/changes/']");
        }
        return browser.go("main a[href*='/changes/']").path();
    }

    private static void work(Browser browser) {
        browser.open("/works/05539-demo/new")
                .type("name", "Đường trục xóm Bắc Vượng")
                .type("owner", "UBND xã Linh Thông")
                .go("form[action='/works/05539-demo'] .btn.primary");
    }

    private static String board(Browser browser) {
        if (browser.open("/boards")
                .all("main a[href^='/boards/']:not(.btn):not([href*='new'])")
                .isEmpty()) {
            browser.open("/boards/new?unit=05539")
                    .choose("kind", "MANAGEMENT")
                    .type("name", "Ban Quản lý các Chương trình mục tiêu quốc gia xã")
                    .type("number", "15/QĐ-UBND")
                    .type("issued", "15/1/2024")
                    .type("issuer", "Ủy ban nhân dân xã Linh Thông")
                    .choose("m0-role", "HEAD")
                    .type("m0-outsider", "Người ngoài danh sách")
                    .type("m0-organisation", "Hội Nông dân xã")
                    .go("form[action='/boards'] .btn.primary");
            browser.open("/boards");
        }
        return browser.go("main a[href^='/boards/']:not(.btn):not([href*='new'])")
                .path();
    }

    private static String meeting(Browser browser) {
        String board = board(browser);
        if (browser.all("main a[href^='/meetings/']").isEmpty()) {
            browser.open(board + "/meetings/new")
                    .type("title", "Họp triển khai kế hoạch năm 2024")
                    .type("day", "5/2/2024")
                    .type("time", "8:00")
                    .type("place", "Hội trường UBND xã")
                    .type("agenda", "Thông qua kế hoạch năm 2024")
                    .go("form[action$='/meetings'] .btn.primary");
            browser.open(board);
        }
        return browser.go("main a[href^='/meetings/']").path();
    }

    /** The one of the year 2024, begun where there is none. */
    static String report(String form, Browser browser) {
        return browser.open("/reports/new")
                .choose("form", form)
                .choose("period", "2024")
                .go("form[action='/reports'] .btn.primary")
                .path();
    }

    private static void document(Browser browser) {
        browser.open("/registry/outgoing/new")
                .choose("type", "notice")
                .type("subject", "Rà soát số liệu tiêu chí văn hóa")
                .type("text", "Ủy ban nhân dân xã thông báo việc rà soát số liệu tiêu chí văn hóa.")
                .go("form[action='/registry/outgoing'] .btn.primary");
    }

    private static void arrival(Browser browser) {
        browser.open("/registry/incoming/new")
                .type("arrivedOn", "2/1/2024")
                .type("issuer", "UBND huyện Định Hóa")
                .type("number", "12/UBND-VP")
                .type("dated", "30/12/2023")
                .type("subject", "Giao chỉ tiêu xây dựng nông thôn mới năm 2024")
                .go("form[action='/registry/incoming'] .btn.primary");
    }
}
