package io.gridcase.closure.oversight.persistence;

import io.gridcase.closure.oversight.QueueFilter;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.code.ClassCode;
import io.gridcase.code.DepartmentCode;

/** A filter as conditions on {@code open_case}. */
final class QueueConditions {

    private QueueConditions() {}

    static Asked of(QueueFilter filter) {
        return Asked.of(filter.within())
                .equal("department", filter.department().map(DepartmentCode::value))
                .equal("class_kind", filter.classKind().map(Enum::name))
                .equal("class_code", filter.classCode().map(ClassCode::value))
                .equal("channel", filter.channel().map(Enum::name))
                .and(filter.campaign(), "campaigns @> array[%s::text]")
                .and(filter.multiple(), "multiple > 0 and multiple >= %s");
    }
}
