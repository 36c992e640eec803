package vn.ntm.values.bulk.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files inside a workbook. What they grow to when unpacked is counted; nothing outside the workbook is ever fetched. */
final class XlsxParts implements AutoCloseable {
    private final ZipFile zip;
    private final XMLInputFactory xml;
    private long left;

    private XlsxParts(ZipFile zip, long mostBytes) {
        this.zip = zip;
        this.left = mostBytes;
        this.xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static XlsxParts open(byte[] content, long mostBytes) throws IOException {
        return new XlsxParts(ZipFile.builder().setByteArray(content).get(), mostBytes);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @throws UnreadableTable when the workbook does not have it */
    Part part(String name) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableTable("values.table.no-workbook");
        }
        InputStream bytes = new Counted(Objects.requireNonNull(zip.getInputStream(entry)));
        return new Part(bytes, xml.createXMLStreamReader(bytes));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** One file, open for reading. */
    record Part(InputStream bytes, XMLStreamReader xml) implements AutoCloseable {
        @Override
        public void close() throws IOException, XMLStreamException {
            xml.close();
            bytes.close();
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return count(read, read);
        }

        private int count(int read, int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new UnreadableTable("values.table.grows-too-big");
            }
            return read;
        }
    }
}
