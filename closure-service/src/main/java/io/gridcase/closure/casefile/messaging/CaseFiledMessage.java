package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Classification;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 立案, as intake tells it: {@code case-filed.v1}. */
record CaseFiledMessage(
        CaseNumber caseNumber,
        GridCode gridCode,
        ClassKind classKind,
        ClassCode classCode,
        String className,
        int conditionNo,
        String condition,
        Place place,
        String description,
        List<String> photos,
        String reportedBy,
        Instant reportedAt,
        String filedBy,
        Instant filedAt,
        String channel,
        @Nullable Instant promisedAt,
        @Nullable String batch,
        @Nullable UUID reopens)
        implements Happening {

    CaseFiledMessage {
        Fields.require(caseNumber, gridCode, classKind, classCode, className, condition, place);
        Fields.require(description, photos, reportedBy, reportedAt, filedBy, filedAt, channel);
    }

    /** 事发位置: WGS-84 degrees and metres. */
    record Place(
            double longitude, double latitude, @Nullable Double accuracyMetres, String address) {

        Place {
            Fields.require(address);
        }
    }

    @Override
    public String actor() {
        return filedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.of(description);
    }

    @Override
    public Effect happenTo(CaseFile caseFile) {
        var where = new Filing.Place(place.longitude, place.latitude, place.accuracyMetres, place.address);
        return caseFile.filed(
                new Filing(
                        className,
                        conditionNo,
                        condition,
                        where,
                        description,
                        photos,
                        reportedBy,
                        reportedAt,
                        filedBy,
                        filedAt,
                        new Filing.Origin(channel, promisedAt, batch, reopens)),
                Classification.of(classKind, classCode));
    }
}
