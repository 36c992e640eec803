package vn.ntm.works;

/**
 * What is said about a work for the special mechanism (cơ chế đặc thù, Chapter IV of Decree 27/2022/NĐ-CP).
 *
 * @param wanted whether it is to run under the mechanism
 * @param inProgramme whether it is within the programme's content
 * @param managedHere whether it lies in this one commune and its People's Committee manages it
 * @param simpleDesign whether its technique is simple with a model, typical or previously used design
 * @param workType code of a type of works on a list, empty where none was chosen
 */
public record Special(boolean wanted, Answer inProgramme, Answer managedHere, Answer simpleDesign, String workType) {
    public static final Special NOT_ASKED = new Special(false, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, "");
}
