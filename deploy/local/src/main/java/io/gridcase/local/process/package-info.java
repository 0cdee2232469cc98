/** Child processes: started with a log file, watched while they come up, ended by their own pid and nothing else. */
@NullMarked
package io.gridcase.local.process;

import org.jspecify.annotations.NullMarked;
