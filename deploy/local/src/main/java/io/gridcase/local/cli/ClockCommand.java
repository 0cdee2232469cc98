package io.gridcase.local.cli;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.StackSettings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clock}: which time the services show; the change is seen at once, also by running ones. */
@Command(name = "clock", description = "Set the services' clock, or give it back.", mixinStandardHelpOptions = true)
final class ClockCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(name = "set", description = "Show this time from now on, running on from there.")
    int set(
            @Mixin DataOption data,
            @Parameters(paramLabel = "TIME", description = "2017-06-30T10:00 in the city's time, or with an offset")
                    String time) {
        data.folder().clock().set(instant(time, zone()));
        return 0;
    }

    @Command(name = "real", description = "Show real time again.")
    int real(@Mixin DataOption data) {
        data.folder().clock().real();
        return 0;
    }

    private static ZoneId zone() {
        var profile = GridcaseHome.fromSystemProperty().resolve(StackSettings.CITY_PROFILE);
        return CityProfile.read(profile, Part.CITY).city().zone();
    }

    private Instant instant(String time, ZoneId city) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return localTime(time, city);
        }
    }

    private Instant localTime(String time, ZoneId city) {
        try {
            return LocalDateTime.parse(time).atZone(city).toInstant();
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' is not a time such as 2017-06-30T10:00 or 2017-06-30T10:00:00+08:00".formatted(time));
        }
    }
}
