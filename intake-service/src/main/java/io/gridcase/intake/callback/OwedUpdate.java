package io.gridcase.intake.callback;

import io.gridcase.intake.open311.UpdateStatus;
import io.gridcase.intake.progress.StepKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update that this replica is to send now.
 *
 * @param attempt from 1
 * @param until when it counts as lost and another replica sends it
 */
public record OwedUpdate(long id, Destination to, Told told, int attempt, Instant until) {

    /**
     * Where it goes.
     *
     * @param sealedKey our key there
     */
    public record Destination(String client, String url, String sealedKey) {}

    /**
     * What it says.
     *
     * @param foreignNumber the number of the report in the client's system; absent when it sent none
     * @param stepId with the report's id the same for ever, so that a repetition can be recognised
     */
    public record Told(
            UUID reportId,
            @Nullable String foreignNumber,
            String stepId,
            StepKind step,
            @Nullable String note,
            Instant at) {

        public String updateId() {
            return reportId + "-" + stepId;
        }

        /** As FixMyStreet posts updates; {@code foreign_number} is ours. */
        Map<String, String> form() {
            var form = new LinkedHashMap<String, String>();
            form.put("service_request_id", reportId.toString());
            form.put("update_id", updateId());
            form.put("updated_datetime", at.truncatedTo(ChronoUnit.SECONDS).toString());
            form.put("status", UpdateStatus.after(step).word().toUpperCase(Locale.ROOT));
            form.put("description", note == null ? step.words() : step.words() + ": " + note);
            if (foreignNumber != null) {
                form.put("foreign_number", foreignNumber);
            }
            return form;
        }
    }
}
