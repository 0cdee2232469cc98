package io.gridcase.cityprofile;

/** The ways by which reports come in. */
public enum Channel {
    INSPECTOR,
    PUBLIC,
    WECHAT,
    HOTLINE,
    VIDEO,
    SENSOR,
    LEADER,
    MEDIA,
    INSPECTION,
    PARTNER
}
