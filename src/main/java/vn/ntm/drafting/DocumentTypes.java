package vn.ntm.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The catalogue of kinds of documents with their abbreviations (ND30, handbook 11.3), read from {@code drafting/document-types.csv}. */
public final class DocumentTypes {
    private static final String CATALOGUE = "/drafting/document-types.csv";

    private final List<DocumentType> types;

    private DocumentTypes(List<DocumentType> types) {
        this.types = List.copyOf(types);
    }

    /** The catalogue that ships with the product. */
    public static DocumentTypes catalogue() {
        try (InputStream in = DocumentTypes.class.getResourceAsStream(CATALOGUE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + CATALOGUE);
            }
            var rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new DocumentTypes(rows.stream().map(DocumentTypes::type).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All, in the order of the decree, the official letter last. */
    public List<DocumentType> all() {
        return types;
    }

    public Optional<DocumentType> find(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException when the catalogue has no such kind: a mistake of ours */
    public DocumentType get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No kind of document " + key));
    }

    private static DocumentType type(CSVRecord row) {
        return new DocumentType(
                row.get("key"),
                row.get("name"),
                row.get("abbreviation"),
                Boolean.parseBoolean(row.get("addressed")),
                Boolean.parseBoolean(row.get("enacted")));
    }
}
