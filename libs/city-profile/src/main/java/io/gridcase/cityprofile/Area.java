package io.gridcase.cityprofile;

/**
 * A county, town (镇, 街道) or village (村, 社区).
 *
 * @param code 6, 9 or 12 digits; the code of the area above is its prefix
 * @param parentCode the code of the area above; of the county, its prefecture's four digits
 * @param nameEn may be empty
 * @param kindZh what the place is called, such as 县级市, 镇, 街道, 社区, 村
 */
public record Area(AreaLevel level, String code, String parentCode, String nameZh, String nameEn, String kindZh) {}
