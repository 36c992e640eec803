package vn.ntm.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Access;
import vn.ntm.access.Act;

/** The registers that ship with the product: every column with its class, every processing activity with its ground. */
@Service
public class Registers {
    private final Access access;

    Registers(Access access) {
        this.access = access;
    }

    public List<Column> columns() {
        access.require(Act.KEEP_PERSONAL_DATA);
        return bundledColumns();
    }

    public List<Processing> activities() {
        access.require(Act.KEEP_PERSONAL_DATA);
        try (InputStream in = open("processing.json")) {
            return List.of(JsonMapper.builder().build().readValue(in, Processing[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Column> bundledColumns() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = open("columns.csv");
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(text).stream().map(Registers::column).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Column column(CSVRecord row) {
        return new Column(row.get("table"), row.get("column"), DataClass.valueOf(row.get("class")), row.get("note"));
    }

    static InputStream open(String file) {
        InputStream in = Registers.class.getResourceAsStream("/privacy/" + file);
        if (in == null) {
            throw new IllegalStateException("Missing /privacy/" + file);
        }
        return in;
    }
}
