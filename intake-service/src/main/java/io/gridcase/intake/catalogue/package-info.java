/** The classes of problems a city deals with, and the conditions on which each is filed (立案条件). */
@NullMarked
package io.gridcase.intake.catalogue;

import org.jspecify.annotations.NullMarked;
