/** Reports over HTTP: sent by inspectors, decided at the centre, looked up by both. */
@NullMarked
package io.gridcase.intake.report.rest;

import org.jspecify.annotations.NullMarked;
