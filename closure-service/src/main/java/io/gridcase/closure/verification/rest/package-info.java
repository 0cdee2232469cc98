/** Gives inspectors their verifications and takes what they found. */
@NullMarked
package io.gridcase.closure.verification.rest;

import org.jspecify.annotations.NullMarked;
