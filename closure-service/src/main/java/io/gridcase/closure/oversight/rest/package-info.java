/** Shows the open cases to supervisors as queues, counts and maps. */
@NullMarked
package io.gridcase.closure.oversight.rest;

import org.jspecify.annotations.NullMarked;
