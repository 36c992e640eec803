package vn.ntm.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may set about assessments.
 *
 * @param monthsAValueLasts after which a figure that still counts is marked as old
 * @param daysBeforeEvidenceEnds how long before its last evidence ends a criterion counts as threatened
 */
@Validated
@ConfigurationProperties("ntm.assessment")
public record AssessmentSettings(
        @DefaultValue("12") @Min(1) @Max(120) int monthsAValueLasts,
        @DefaultValue("30") @Min(1) @Max(366) int daysBeforeEvidenceEnds) {
    /** How long figures count as fresh. */
    public Freshness freshness() {
        return new Freshness(monthsAValueLasts);
    }
}
