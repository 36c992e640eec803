package vn.ntm.drafting;

import java.util.Locale;

/** The elements of a document that the decree gives a form to (handbook 11.1 and 11.2). */
public enum Element {
    PAGE,
    FONT,
    PAGE_NUMBER,
    REPUBLIC,
    MOTTO,
    PARENT,
    ISSUER,
    NUMBER,
    PLACE_DATE,
    TYPE_NAME,
    SUBJECT,
    LETTER_SUBJECT,
    ADDRESSEES,
    LEGAL_BASIS,
    BODY,
    CHAPTER,
    SECTION,
    ARTICLE,
    CLAUSE,
    POINT,
    TABLE,
    AUTHORITY,
    SIGNER,
    RECIPIENTS,
    ANNEX,
    /** The file that documents of a type are written into. */
    TEMPLATE;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "drafting.element." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
