package vn.ntm.contributions;

/**
 * What a drive is for. It has no amount: nobody owes anything.
 *
 * @param hamlet code of the hamlet that holds it
 */
public record DriveFacts(String name, String purpose, String hamlet) {}
