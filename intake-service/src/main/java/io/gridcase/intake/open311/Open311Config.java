package io.gridcase.intake.open311;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this city presents itself to Open311 programs. */
@ConfigMapping(prefix = "gridcase.open311")
public interface Open311Config {

    /** The one jurisdiction that is served; any other is answered 404. */
    @WithDefault("330483")
    String jurisdictionId();

    /** Whether a call without jurisdiction_id is refused; with one jurisdiction it says nothing new. */
    @WithDefault("false")
    boolean jurisdictionRequired();

    /** Whom to ask, in the discovery document. */
    @WithDefault("数字化城市管理中心 / Digital city management centre")
    String contact();

    /** How to get a key, in the discovery document. */
    @WithDefault("向受理中心值班长申请 / Ask the shift leader of the centre")
    String keyService();
}
