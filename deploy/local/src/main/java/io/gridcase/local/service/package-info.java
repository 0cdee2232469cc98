/** One of Gridcase's own services as a process of this machine. */
@NullMarked
package io.gridcase.local.service;

import org.jspecify.annotations.NullMarked;
