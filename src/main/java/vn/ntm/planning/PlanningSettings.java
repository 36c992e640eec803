package vn.ntm.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may set about plans.
 *
 * @param daysAfterSuperior working days within which a commune issues its plan after its superior's; no text of law that we have read sets them
 */
@Validated
@ConfigurationProperties("ntm.planning")
public record PlanningSettings(
        @DefaultValue("15") @Min(1) @Max(250) int daysAfterSuperior) {}
