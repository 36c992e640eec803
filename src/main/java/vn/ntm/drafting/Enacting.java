package vn.ntm.drafting;

import java.util.Optional;

/** Who enacts a decision or resolution, as its signing says: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LAM VỸ". */
final class Enacting {
    private static final String DECISION = "decision";

    private Enacting() {}

    /** A body enacts what is signed on its behalf, and every resolution; else its head does, whoever signs for the head. */
    static Optional<String> line(OfficialDocument document) {
        String issuer = document.head().issuer();
        Signing signing = document.signing();
        boolean collective = !document.type().key().equals(DECISION)
                || signing.authorities().stream().anyMatch(one -> one.kind() == Signing.AuthorityKind.TM);
        if (issuer.isBlank() || collective) {
            return Optional.of(issuer).filter(line -> !line.isBlank());
        }
        String head = signing.authorities().isEmpty()
                ? signing.post()
                : signing.authorities().getFirst().whom();
        return Optional.of(joined(head, issuer).strip());
    }

    /** "TRƯỞNG BAN" of "BAN CHỈ ĐẠO" is "TRƯỞNG BAN CHỈ ĐẠO". */
    private static String joined(String head, String issuer) {
        String first = issuer.replaceFirst("\\s.*$", "");
        return head.endsWith(" " + first) ? head + issuer.substring(first.length()) : head + " " + issuer;
    }
}
