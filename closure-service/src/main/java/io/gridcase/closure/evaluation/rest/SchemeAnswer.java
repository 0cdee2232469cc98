package io.gridcase.closure.evaluation.rest;

import io.gridcase.cityprofile.evaluation.PartKind;
import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.cityprofile.evaluation.SchemePart;
import io.gridcase.cityprofile.evaluation.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评价方案: how figures become scores. */
@Schema(description = "评价方案: how figures become scores, as the city profile says")
record SchemeAnswer(
        @Schema(description = "Code of the scheme") String scheme,

        @Schema(description = "Its name in Chinese") String nameZh,

        @Schema(description = "Its name in English") String nameEn,

        @Schema(description = "Who is evaluated") UnitKind units,

        @Schema(description = "Points to begin with") BigDecimal base,

        @Schema(description = "Whether cases of leaders and of the press count twice")
        boolean doubled,

        @Schema(description = "By position") List<PartOfScheme> parts) {

    /** One part. */
    @Schema(description = "One part of a scheme")
    record PartOfScheme(
            @Schema(description = "Place in the scheme") int position,

            @Schema(description = "Heading in Chinese") String nameZh,

            @Schema(description = "Heading in English") String nameEn,

            @Schema(description = "How it gives or takes points")
            PartKind kind,

            @Schema(description = "Name of a ratio or a figure")
            String measure,

            @Schema(description = "Points that it can give, or take")
            BigDecimal points) {

        static PartOfScheme of(SchemePart part) {
            return new PartOfScheme(
                    part.position(), part.nameZh(), part.nameEn(), part.kind(), part.measure(), part.points());
        }
    }

    static SchemeAnswer of(Scheme scheme) {
        return new SchemeAnswer(
                scheme.code(),
                scheme.nameZh(),
                scheme.nameEn(),
                scheme.units(),
                scheme.base(),
                scheme.doubled(),
                scheme.parts().stream().map(PartOfScheme::of).toList());
    }
}
