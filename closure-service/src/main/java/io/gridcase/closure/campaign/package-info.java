/** 专项行动: tags the cases of the drives that the city profile names. */
@NullMarked
package io.gridcase.closure.campaign;

import org.jspecify.annotations.NullMarked;
