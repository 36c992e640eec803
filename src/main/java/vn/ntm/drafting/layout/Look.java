package vn.ntm.drafting.layout;

/** The looks that lines of a document are printed in: styles of the Word file, classes of the PDF. */
public enum Look {
    BODY("NtmBody"),
    BASIS("NtmBasis"),
    ENACTMENT("NtmEnactment"),
    CHAPTER("NtmChapter"),
    CHAPTER_TITLE("NtmChapterTitle"),
    SECTION("NtmSection"),
    CLAUSE("NtmClause"),
    ADDRESSEES("NtmAddressees"),
    ANNEX("NtmAnnex"),
    ANNEX_TITLE("NtmAnnexTitle"),
    ANNEX_NOTE("NtmAnnexNote"),
    TABLE_HEAD("NtmTableHead"),
    TABLE_TEXT("NtmTableText"),
    RECIPIENTS_HEAD("NtmRecipientsHead"),
    RECIPIENTS("NtmRecipients"),
    SIGNING("NtmSigning");

    private final String style;

    Look(String style) {
        this.style = style;
    }

    /** Its identifier in a Word file. */
    public String style() {
        return style;
    }
}
