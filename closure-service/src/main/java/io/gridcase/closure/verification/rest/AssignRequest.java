package io.gridcase.closure.verification.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 指派核查. */
record AssignRequest(
        @Schema(
                description =
                        "Staff code of an inspector who has duty today and had no part in the handling (422 may-not-verify)")
        @NotNull
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
        String inspector) {}
