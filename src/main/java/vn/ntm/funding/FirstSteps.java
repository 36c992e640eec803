package vn.ntm.funding;

import java.util.List;

/** What may be done first where a book has no line yet. Found as beans, in their order: money does not know who keeps works or drives. */
public interface FirstSteps {
    /** Those that the one acting may take; may be none. */
    List<Step> of(Book book, int year);

    /** A step in words, with the address where it is taken. */
    record Step(String words, String link) {}
}
