package io.gridcase.code;

/** Where a report came from (问题来源); the city profile says how each is treated. */
public enum Channel {
    /** 监督员上报: a grid inspector on site. */
    INSPECTOR,
    /** 公众举报: Open311 and the public page. */
    PUBLIC,
    /** 微信. */
    WECHAT,
    /** 12345, 12319. */
    HOTLINE,
    /** 视频监控: seen on a camera, not on site. */
    VIDEO,
    /** A device that measures. */
    SENSOR,
    /** 领导交办: assigned by a leader, with a promised date. */
    LEADER,
    /** 媒体: press and broadcast. */
    MEDIA,
    /** 督查: one of a list that an inspection left, with a common deadline. */
    INSPECTION,
    /** 四个平台 and other systems, with a number of their own. */
    PARTNER
}
