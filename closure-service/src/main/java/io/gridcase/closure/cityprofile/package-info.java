/** The city as its profile describes it: areas, departments, people and the rules that differ from city to city. */
@NullMarked
package io.gridcase.closure.cityprofile;

import org.jspecify.annotations.NullMarked;
