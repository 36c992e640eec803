package vn.ntm.registry;

/** In which forms a document is produced. */
public enum FileFormat {
    /** To be edited in Word. */
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Tagged PDF/A-3u, to be kept and published. */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    FileFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the stop. */
    public String ending() {
        return ending;
    }
}
