package io.gridcase.intake.desk;

import io.gridcase.code.Channel;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import java.util.Optional;

/**
 * Which of the waiting reports somebody means.
 *
 * @param overdue only those past, or only those within, their own limit
 */
public record QueueFilter(
        Optional<Channel> channel, Optional<ClassKind> kind, Optional<ClassCode> code, Optional<Boolean> overdue) {}
