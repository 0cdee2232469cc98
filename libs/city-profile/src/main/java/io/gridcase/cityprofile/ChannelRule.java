package io.gridcase.cityprofile;

import io.gridcase.code.Channel;

/**
 * How the reports of a channel are treated.
 *
 * @param needsConfirmation somebody looks on site (核实) before anybody decides
 * @param filesByItself a report that names its condition becomes a case without a decision
 */
public record ChannelRule(
        Channel channel, String nameZh, String nameEn, boolean needsConfirmation, boolean filesByItself) {}
