package io.gridcase.intake.client;

import io.gridcase.code.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a client is entered as.
 *
 * @param code names it for good: lower-case letters, digits, hyphens
 * @param channel where its reports count as coming from
 * @param foreignSystem whose numbers a PARTNER sends
 * @param county six digits: whose reports it brings, and whose centre manages it
 * @param ratePerMinute requests it may send, on all replicas together
 */
public record ClientSettings(
        String code, String name, Channel channel, @Nullable String foreignSystem, String county, int ratePerMinute) {}
