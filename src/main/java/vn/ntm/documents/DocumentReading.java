package vn.ntm.documents;

/** Turns the bytes of a file into the text a person would read. The content decides what a file is; its name only helps to refuse plainly. */
public interface DocumentReading {
    /**
     * @param fileName as the user knows it, only its ending is looked at
     * @throws UnreadableDocument with the Vietnamese reason when the file is empty, locked, not what its name says, hostile, too large, or a
     *     scan that cannot be recognised on this machine
     */
    DocumentText read(byte[] content, String fileName);
}
