package vn.ntm.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** Draws the pages of a scan, refusing pictures too large for this machine's memory. */
final class PageRenderer extends PDFRenderer {
    /** An A4 page at 600 dots per inch. */
    private static final long MOST_DOTS = 35_000_000;

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new CarefulDrawer(parameters);
    }

    private static final class CarefulDrawer extends PageDrawer {
        CarefulDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            Lines.stopWhenTimeIsUp();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > MOST_DOTS) {
                throw new UnreadableDocument("documents.scan-too-fine");
            }
            super.drawImage(image);
        }
    }
}
