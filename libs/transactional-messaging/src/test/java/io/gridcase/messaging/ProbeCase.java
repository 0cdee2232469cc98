package io.gridcase.messaging;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The smallest aggregate there is. */
@Entity
@Table(name = "probe_case")
class ProbeCase extends PanacheEntityBase {

    @Id
    String number;

    int changes;

    @Version
    int version;

    protected ProbeCase() {}

    ProbeCase(String number) {
        this.number = number;
    }
}
