package io.gridcase.dispatch.timelimit;

import io.gridcase.code.Stage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;

/** How long a step may take before it is overdue, apart from the time limit of the department. */
@Entity
public class StageLimit {

    @Id
    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int minutes;

    private boolean workingTimeOnly;

    @SuppressWarnings("NullAway.Init")
    protected StageLimit() {}

    public StageLimit(Stage stage, int minutes, boolean workingTimeOnly) {
        this.stage = stage;
        this.minutes = minutes;
        this.workingTimeOnly = workingTimeOnly;
    }

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }

    /** Whether nights and holidays do not count. */
    public boolean isOfWorkingTime() {
        return workingTimeOnly;
    }
}
