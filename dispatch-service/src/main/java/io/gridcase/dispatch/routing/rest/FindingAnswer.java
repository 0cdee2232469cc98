package io.gridcase.dispatch.routing.rest;

import io.gridcase.cityprofile.responsibility.Finding;
import io.gridcase.code.ClassKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a person should look at in a matrix. */
@Schema(name = "MatrixFinding")
record FindingAnswer(
        @Schema(
                description =
                        "GAP no rule fits; TIE rules fit equally well; EXPIRED; NEVER_WINS others are always better")
        Finding.Kind finding,

        @Schema(description = "部件 or 事件") ClassKind kind,

        @Schema(description = "A class, or the first two digits of a whole major class")
        String classCode,

        @Schema(description = "The smallest area that holds all places where it is so")
        String area,

        @Schema(description = "The rules that tie; or the dead rule and then those that win in its place")
        List<String> ruleIds,

        @Schema(description = "In words") String explanation) {

    static FindingAnswer of(Finding finding) {
        return new FindingAnswer(
                finding.kind(),
                finding.classKind(),
                finding.code(),
                finding.area(),
                finding.ruleIds(),
                finding.explanation());
    }
}
