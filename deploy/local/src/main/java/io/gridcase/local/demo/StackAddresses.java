package io.gridcase.local.demo;

import java.net.URI;

/**
 * Where the running stack is.
 *
 * @param issuer the realm that signs the demo staff in
 */
public record StackAddresses(URI intake, URI dispatch, URI closure, String issuer) {}
