/** The public page over HTTP: whoever has the link may look, answer the question and press "not fixed". */
@NullMarked
package io.gridcase.intake.publicpage.rest;

import org.jspecify.annotations.NullMarked;
