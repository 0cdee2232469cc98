/** Reads lists out of CSV and XLSX files and writes empty ones. */
@NullMarked
package io.gridcase.intake.batch.file;

import org.jspecify.annotations.NullMarked;
