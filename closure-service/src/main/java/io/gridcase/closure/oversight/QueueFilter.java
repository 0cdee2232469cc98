package io.gridcase.closure.oversight;

import io.gridcase.closure.subtree.Subtree;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.DepartmentCode;
import java.util.Optional;

/**
 * Which of the open cases below somebody are asked for; what is empty does not matter.
 *
 * @param within what lies in the asker's areas and in the area asked for
 * @param department responsible now
 * @param campaign code of a campaign of the city profile
 * @param multiple 超时倍数: at least so many limits beyond the deadline, from 1
 */
public record QueueFilter(
        Subtree within,
        Optional<DepartmentCode> department,
        Optional<ClassKind> classKind,
        Optional<ClassCode> classCode,
        Optional<String> campaign,
        Optional<Channel> channel,
        Optional<Integer> multiple) {}
