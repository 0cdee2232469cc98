package io.gridcase.cityprofile;

import io.gridcase.code.SupervisionLevel;

/**
 * When a step of the ladder 督办 is due.
 *
 * @param reached the number at which it is, of what the ground counts; 0 for {@link SupervisionGround#WARNED}
 * @param urgentOnly only for what a leader has assigned, and where the limit is one of the urgent units
 * @param answerMinutes how long the department has to answer; 0: no answer is expected. The same in each rule of a level
 * @param workingTimeOnly whether nights and holidays do not count in that; likewise
 * @param textZh what the department is told, unless whoever issues it has own words
 */
public record SupervisionRule(
        SupervisionLevel level,
        SupervisionGround ground,
        int reached,
        boolean urgentOnly,
        int answerMinutes,
        boolean workingTimeOnly,
        String textZh) {}
