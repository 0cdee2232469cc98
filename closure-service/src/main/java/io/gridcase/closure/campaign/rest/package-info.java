/** Shows the campaigns. */
@NullMarked
package io.gridcase.closure.campaign.rest;

import org.jspecify.annotations.NullMarked;
