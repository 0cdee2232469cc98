package io.gridcase.local.demo;

import java.net.URI;

/**
 * Where the running stack is.
 *
 * @param tokens the identity provider's token endpoint
 */
public record StackAddresses(URI intake, URI dispatch, URI closure, URI tokens) {}
