package vn.ntm.boards;

/** What a member is on the board, in the order of lists. */
public enum BoardRole {
    HEAD,
    STANDING_DEPUTY,
    DEPUTY,
    STANDING_MEMBER,
    SECRETARY,
    MEMBER;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "boards.role." + name();
    }
}
