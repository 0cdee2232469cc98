package io.gridcase.intake.desk.rest;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.intake.desk.QueueFilter;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of the waiting reports a request means. */
record QueueListing(
        @Parameter(description = "All when absent") @QueryParam("channel") @Nullable
        Channel channel,

        @Parameter(description = "All when absent") @QueryParam("classKind") @Nullable
        ClassKind classKind,

        @Parameter(description = "小类; all when absent") @QueryParam("classCode") @Nullable
        ClassCode classCode,

        @Parameter(description = "Only those past, or only those within, their own limit; all when absent")
        @QueryParam("overdue")
        @Nullable
        Boolean overdue) {

    QueueFilter filter() {
        return new QueueFilter(
                Optional.ofNullable(channel),
                Optional.ofNullable(classKind),
                Optional.ofNullable(classCode),
                Optional.ofNullable(overdue));
    }
}
