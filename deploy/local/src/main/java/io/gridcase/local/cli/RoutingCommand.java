package io.gridcase.local.cli;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.Part;
import io.gridcase.cityprofile.responsibility.Finding;
import io.gridcase.cityprofile.responsibility.MatrixCheck;
import io.gridcase.cityprofile.responsibility.ResponsibilityMatrix;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.StackSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code routing}: what a city's responsibility matrix leaves open, without anything running. */
@Command(name = "routing", description = "Look into a city's responsibility matrix.", mixinStandardHelpOptions = true)
final class RoutingCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "check",
            description =
                    "List gaps, ties and dead rules for all classes and areas; exit code 0 only when there are none.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FOLDER",
                            description = "City profile; that of Tongxiang by default.")
                    @Nullable
                    Path folder,
            @Option(names = "--on", paramLabel = "DATE", description = "On which day; today by default.") @Nullable
                    LocalDate on) {
        var profile = CityProfile.read(
                Optional.ofNullable(folder)
                        .orElseGet(() -> GridcaseHome.fromSystemProperty().resolve(StackSettings.CITY_PROFILE)),
                Part.RESPONSIBILITY_MATRIX);
        var day = Optional.ofNullable(on)
                .orElseGet(() -> LocalDate.now(profile.city().zone()));
        var findings =
                MatrixCheck.findings(ResponsibilityMatrix.of(profile.responsibilityMatrix()), profile.ground(), day);
        print(findings, day);
        return findings.isEmpty() ? 0 : 1;
    }

    private void print(List<Finding> findings, LocalDate day) {
        var out = spec.commandLine().getOut();
        for (var finding : findings) {
            out.printf(
                    "%-10s  %-9s %-5s  %-12s  %s%s%n",
                    finding.kind(),
                    finding.classKind(),
                    finding.code(),
                    finding.area(),
                    finding.explanation(),
                    finding.ruleIds().isEmpty() ? "" : " " + finding.ruleIds());
        }
        out.printf("%d finding(s) on %s.%n", findings.size(), day);
        out.flush();
    }
}
