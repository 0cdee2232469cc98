package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Duty;
import io.gridcase.cityprofile.responsibility.Problem;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import io.gridcase.code.DepartmentCode;
import java.util.stream.Collectors;

/** Rules in words. */
final class Words {

    private Words() {}

    static String because(Problem problem, ResponsibilityRule rule) {
        return "%s %s%s in %s is the duty of %s (rule %s)"
                .formatted(
                        problem.kind(),
                        problem.code(),
                        demands(rule),
                        rule.scope().areaPrefix(),
                        duty(rule.duty()),
                        rule.ruleId());
    }

    private static String demands(ResponsibilityRule rule) {
        var words = new StringBuilder();
        var demands = rule.scope().demands();
        demands.condition().ifPresent(number -> words.append(" condition ").append(number));
        demands.answer().ifPresent(answer -> words.append(" with ").append(answer));
        demands.hours().ifPresent(hours -> words.append(" at ").append(hours));
        return words.toString();
    }

    private static String duty(Duty duty) {
        var agent = duty.agent().map(code -> ", handled by its agent " + code).orElse("");
        var helpers = duty.assisting().stream().map(DepartmentCode::value).collect(Collectors.joining(", "));
        return duty.lead() + agent + (helpers.isEmpty() ? "" : ", assisted by " + helpers);
    }
}
