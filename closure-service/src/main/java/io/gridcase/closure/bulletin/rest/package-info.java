/** Bulletins over HTTP: as data, as a spreadsheet, to be printed. */
@NullMarked
package io.gridcase.closure.bulletin.rest;

import org.jspecify.annotations.NullMarked;
