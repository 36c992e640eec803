package vn.ntm.planning;

import java.util.List;

/** What others know about how and by when criteria that are not met are to be met. Found as beans. */
public interface PlannedRoadmap {
    /** The rows of the commune for that set and year, by criterion. */
    List<Row> rowsOf(String unitCode, String setId, int year);

    /** A row in words for people; what is not said is empty. */
    record Row(int criterion, String goal, String solution, String due, String responsible) {}
}
