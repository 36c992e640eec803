package vn.ntm.notices.mail;

/** The mail server did not take a letter. */
final class Undelivered extends Exception {
    private static final int LONGEST = 300;

    private final Problem problem;
    private final String said;

    Undelivered(Problem problem, Exception cause) {
        super(cause);
        this.problem = problem;
        this.said = String.valueOf(cause.getMessage());
    }

    Problem problem() {
        return problem;
    }

    /** What the server said, without anybody's address. */
    String reply() {
        String nobody = said.replaceAll("[^\\s<>:;,\"']+@[^\\s<>:;,\"']+", "…");
        String line = nobody.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
