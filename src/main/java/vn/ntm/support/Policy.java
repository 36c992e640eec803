package vn.ntm.support;

import vn.ntm.funding.Book;

/** A support policy as a commune's book keeps it. */
public record Policy(PolicyId id, Book book, PolicyFacts facts, int version) {
    /** Address of its page. */
    public String path() {
        return "/support/" + book + "/policies/" + id;
    }
}
