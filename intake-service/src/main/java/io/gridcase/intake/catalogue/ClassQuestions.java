package io.gridcase.intake.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is asked about the problems of a class today. */
public interface ClassQuestions {

    /** In the order of asking; a class without questions is left out. */
    Uni<Map<ClassId, List<ClassQuestion>>> of(Collection<ClassId> classes);
}
