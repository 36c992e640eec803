package vn.ntm.browser;

/** Sizes of screen our readers have. */
enum Screen {
    /** The common laptop of a commune office. */
    LAPTOP(1366, 768),
    /** The common phone of a hamlet head. */
    PHONE(360, 780),
    /** The narrowest we promise to serve. */
    NARROWEST(320, 640);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
