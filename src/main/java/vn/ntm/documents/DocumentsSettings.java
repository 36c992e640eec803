package vn.ntm.documents;

import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may set about files.
 *
 * @param folder where originals are kept
 * @param largestFile larger uploads are refused
 * @param largestUnpacked what the compressed parts of a file may grow to
 * @param characters longest text that is read
 * @param pages most pages of a PDF
 * @param time after which a reading is broken off
 * @param scan how scanned pages are recognised
 */
@Validated
@ConfigurationProperties("ntm.documents")
record DocumentsSettings(
        Path folder,
        @DefaultValue("20MB") DataSize largestFile,
        @DefaultValue("200MB") DataSize largestUnpacked,
        @DefaultValue("2000000") @Positive int characters,
        @DefaultValue("500") @Positive int pages,
        @DefaultValue("10s") Duration time,
        @DefaultValue Scan scan) {
    /**
     * What an installation may set about scanned pages.
     *
     * @param command the text recognition program, by name or path
     */
    record Scan(
            @DefaultValue("tesseract") String command,
            @DefaultValue("30") @Positive int pages,
            @DefaultValue("3m") Duration time) {}

    DocumentLimits limits() {
        return new DocumentLimits(largestFile.toBytes(), largestUnpacked.toBytes(), characters, pages, time);
    }

    ScanLimits scanLimits() {
        return new ScanLimits(scan.command(), scan.pages(), scan.time());
    }
}
