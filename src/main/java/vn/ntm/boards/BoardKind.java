package vn.ntm.boards;

/** What a board is for. */
public enum BoardKind {
    /** Ban Chỉ đạo. */
    STEERING,
    /** Ban Quản lý, usually headed by the commune's chair. */
    MANAGEMENT,
    /** Ban phát triển of one hamlet. */
    HAMLET_DEVELOPMENT,
    OTHER;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "boards.kind." + name();
    }
}
