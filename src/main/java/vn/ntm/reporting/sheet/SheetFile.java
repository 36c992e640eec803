package vn.ntm.reporting.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;

/** Writes a report as a workbook in the layout of its form, with the keys by which it is known when it comes back. */
@Component
public class SheetFile {
    private final Texts texts;

    SheetFile(Texts texts) {
        this.texts = texts;
    }

    /** The stream stays open. */
    public void write(SheetGiven given, OutputStream out) throws IOException {
        try (SheetWriting writing = new SheetWriting(given, texts)) {
            writing.write(out);
        }
    }
}
