package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.Change;
import io.gridcase.intake.report.NotedChange;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A correction as a row; only ever added. */
@Entity
@Table(name = "report_change")
class ReportChangeRow {

    /** A field changes at most once in a version. */
    @Embeddable
    record Key(UUID reportId, long version, String field) {}

    @EmbeddedId
    private Key key;

    private String before;
    private String after;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportChangeRow() {}

    ReportChangeRow(UUID reportId, NotedChange noted) {
        this.key = new Key(reportId, noted.version(), noted.change().field());
        this.before = noted.change().before();
        this.after = noted.change().after();
        this.changedBy = noted.changedBy();
        this.changedAt = noted.changedAt();
    }

    NotedChange noted() {
        return new NotedChange(key.version(), new Change(key.field(), before, after), changedBy, changedAt);
    }
}
