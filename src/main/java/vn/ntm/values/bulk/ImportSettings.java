package vn.ntm.values.bulk;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import vn.ntm.values.bulk.table.TableLimits;

/**
 * What an installation may set about many values at once.
 *
 * @param largestFile larger files are refused
 * @param largestUnpacked what the parts of a workbook may grow to
 * @param rows most rows of a table
 * @param errors how many errors are shown; all are counted
 */
@Validated
@ConfigurationProperties("ntm.values.import")
record ImportSettings(
        @DefaultValue("100MB") DataSize largestFile,
        @DefaultValue("1GB") DataSize largestUnpacked,
        @DefaultValue("1000000") @Positive int rows,
        @DefaultValue("1000") @Positive int errors) {
    TableLimits limits() {
        return TableLimits.of(rows, largestUnpacked.toBytes());
    }
}
