package io.gridcase.intake.report;

import io.gridcase.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** 登记: takes a report in from a member of staff, through a channel that is theirs. */
@ApplicationScoped
public class RegisterReport {

    private final SubmitReport submission;

    RegisterReport(SubmitReport submission) {
        this.submission = submission;
    }

    public Uni<Accepted> register(NewReport said, Caller caller) {
        return Uni.createFrom()
                .item(said)
                .invoke(report -> RegistrationRules.check(report, caller))
                .chain(report -> submission.submit(report, Sender.of(caller)));
    }
}
