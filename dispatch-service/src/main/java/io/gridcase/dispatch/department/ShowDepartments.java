package io.gridcase.dispatch.department;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists the departments. */
@ApplicationScoped
public class ShowDepartments {

    private final Departments departments;

    ShowDepartments(Departments departments) {
        this.departments = departments;
    }

    /** In the order of their codes, from the one behind {@code after}; the empty text comes before all. */
    @WithSession
    public Uni<List<Department>> list(String after, int limit) {
        return departments.list(after, limit);
    }
}
