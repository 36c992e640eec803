package vn.ntm.drafting.pdf;

/** How the parts of a document are named in its page. */
final class Parts {
    private Parts() {}

    static String annex(int number) {
        return "annex-" + number;
    }
}
