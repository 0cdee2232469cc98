package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.photo.PhotoId;
import io.gridcase.web.Storable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** {@code reply-assisted.v1}: 协办答复, an assisting department has done its part. */
record ReplyAssistedMessage(
        @NotNull CaseNumber caseNumber,
        @NotNull DepartmentCode department,
        @NotNull @Min(1) Integer round,
        @NotNull @Min(0) Integer reworkCount,

        @NotNull @Pattern(regexp = PERSON, message = NOT_A_PERSON)
        String by,

        @NotBlank @Size(max = 1000) @Storable String note,
        @Size(max = 9) @UniqueElements @Nullable List<@NotNull PhotoId> photos)
        implements ReplyMessage {

    List<PhotoId> photoIds() {
        return photos == null ? List.of() : photos;
    }
}
