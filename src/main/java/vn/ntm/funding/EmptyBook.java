package vn.ntm.funding;

import java.util.List;

/**
 * What to say where a book has nothing of a year.
 *
 * @param plan sentence on the commune's plan, empty where there is none or it lacks nothing
 * @param lacks what the plan lacks for money, each with the address of its place in the plan
 * @param steps that the one reading may take
 */
public record EmptyBook(String plan, List<FirstSteps.Step> lacks, List<FirstSteps.Step> steps) {
    public EmptyBook {
        lacks = List.copyOf(lacks);
        steps = List.copyOf(steps);
    }
}
