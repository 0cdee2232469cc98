package io.gridcase.local.demo;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who handles the assignments of a department: the first handler of it in the profile who does nothing else. */
record Handlers(Map<String, String> byDepartment) {

    static Handlers of(CityProfile profile) {
        return new Handlers(profile.staff().stream()
                .filter(member -> member.roles().equals(List.of("handler")))
                .collect(Collectors.toMap(
                        member -> member.department().orElseThrow(), StaffMember::username, (first, second) -> first)));
    }

    String of(String department) {
        var handler = byDepartment.get(department);
        if (handler == null) {
            throw new DemoFailed("the profile has no handler of " + department);
        }
        return handler;
    }
}
