package io.gridcase.intake.report;

import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which reports somebody may look at: their own, and at the centre all those of their areas.
 *
 * @param areas nothing for those who only report
 */
public record Visibility(String reporter, AreaScope areas) {

    public static Visibility of(Caller caller) {
        boolean atTheCentre =
                Stream.of(INTAKE_OFFICER, SHIFT_LEADER, SUPERVISOR).anyMatch(caller::has);
        return new Visibility(caller.username(), atTheCentre ? caller.areas() : new AreaScope(List.of()));
    }
}
