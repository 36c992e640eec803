package vn.ntm.drafting;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.ntm.drafting.check.ContentCheck;
import vn.ntm.drafting.check.WordCheck;
import vn.ntm.drafting.layout.Wording;
import vn.ntm.drafting.pdf.PdfWriting;
import vn.ntm.drafting.word.BuiltIn;
import vn.ntm.drafting.word.Filling;
import vn.ntm.drafting.word.ReadingBack;
import vn.ntm.drafting.word.TemplateCheck;
import vn.ntm.drafting.word.WordFile;
import vn.ntm.shared.Texts;

/** What other modules may ask about official documents. */
@Service
public class Drafting {
    private final Filling filling;
    private final PdfWriting printing;

    public Drafting(Texts texts) {
        this.filling = new Filling(new Wording(texts));
        this.printing = new PdfWriting(texts);
    }

    /** What keeps the document from being issued, and what a person should look at; empty when nothing does. */
    public List<Finding> check(OfficialDocument document) {
        return ContentCheck.examine(document);
    }

    /**
     * What a .docx file, made here or anywhere, has against the form of the decree, element by element (handbook 11.2).
     *
     * @throws vn.ntm.documents.UnreadableDocument when it is no Word file
     */
    public List<Finding> checkFile(byte[] docx) {
        return WordCheck.examine(docx);
    }

    /**
     * The document with the words that a person changed in the Word file; numbers and letters before the words do not count. Tables are not
     * read: figures are corrected where the data are.
     *
     * @param docx made by {@link #docx} from this document, and edited since
     * @throws vn.ntm.documents.UnreadableDocument when it is no Word file, or none that was made from this document
     */
    public OfficialDocument readBack(byte[] docx, OfficialDocument document) {
        return ReadingBack.read(WordFile.read(docx), document);
    }

    /** The document as a Word file from the built-in template of its type. */
    public byte[] docx(OfficialDocument document) {
        return filling.fill(BuiltIn.template(document.type()), document);
    }

    /**
     * The document as a Word file from a template.
     *
     * @throws vn.ntm.documents.UnreadableDocument when the template is no Word file
     */
    public byte[] docx(OfficialDocument document, byte[] template) {
        return filling.fill(WordFile.read(template), document);
    }

    /** The document as a tagged PDF/A-3u file with embedded letters, in the built-in look. */
    public byte[] pdf(OfficialDocument document) {
        return printing.write(document);
    }

    /** The built-in template of the type as a .docx file with its markers, to be changed in Word. */
    public byte[] template(DocumentType type) {
        return BuiltIn.bytes(type);
    }

    /**
     * What keeps a file from being the template of the type: missing, unknown or misplaced markers, macros, links to outside; empty when it can be
     * used.
     *
     * @throws vn.ntm.documents.UnreadableDocument when it is no Word file
     */
    public List<Finding> checkTemplate(byte[] docx, DocumentType type) {
        return TemplateCheck.examine(WordFile.read(docx), type);
    }
}
