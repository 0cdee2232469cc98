/** Lists as spreadsheets that are written while they are read: CSV for programs, XLSX for people, never a formula. */
@NullMarked
package io.gridcase.spreadsheet;

import org.jspecify.annotations.NullMarked;
