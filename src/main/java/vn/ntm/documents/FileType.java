package vn.ntm.documents;

/** What a file is, judged by its content. */
enum FileType {
    PLAIN_TEXT("TXT", "text/plain"),
    DOCX("Word (.docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("Word (.doc)", "application/msword"),
    PDF("PDF", "application/pdf"),
    LOCKED_OFFICE("Office", "application/x-ole-storage"),
    EXCEL("Excel", "application/vnd.ms-excel"),
    EXCEL_BOOK("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    POWERPOINT("PowerPoint", "application/vnd.ms-powerpoint"),
    OPEN_DOCUMENT("OpenDocument", "application/vnd.oasis.opendocument.text"),
    OTHER_OFFICE("Office", "application/x-ole-storage"),
    ZIP("ZIP", "application/zip"),
    RTF("RTF", "application/rtf"),
    HTML("HTML", "text/html"),
    XML("XML", "application/xml"),
    PNG("PNG", "image/png"),
    JPEG("JPEG", "image/jpeg"),
    GIF("GIF", "image/gif"),
    TIFF("TIFF", "image/tiff"),
    BMP("BMP", "image/bmp"),
    WEBP("WebP", "image/webp"),
    DAMAGED_OFFICE("Office", "application/octet-stream"),
    UNKNOWN("?", "application/octet-stream");

    private final String label;
    private final String mediaType;

    FileType(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    /** The name of the format, the same in every language. */
    String label() {
        return label;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a Word file may turn out to be this: .doc and .docx are mixed up daily, and a locked file of either is the same. */
    boolean belongsToWord() {
        return this == DOCX || this == DOC || this == LOCKED_OFFICE || this == DAMAGED_OFFICE;
    }
}
