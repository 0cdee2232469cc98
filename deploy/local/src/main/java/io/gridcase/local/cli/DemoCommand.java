package io.gridcase.local.cli;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.local.GridcaseHome;
import io.gridcase.local.demo.Demo;
import io.gridcase.local.demo.DemoFailed;
import io.gridcase.local.demo.StackAddresses;
import io.gridcase.local.keycloak.Realm;
import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.Ports;
import io.gridcase.local.stack.StackSettings;
import io.gridcase.local.stack.StackState;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demo}: plays a working day of Puyuan against the running stack and shows what became of it. */
@Command(
        name = "demo",
        description = "Play a working day of Puyuan town over the public API, as its staff would.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final int MOST = 2_000;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--cases", paramLabel = "N", description = "how many reports (default: ${DEFAULT-VALUE})")
    private int cases = 60;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "the same seed gives the same day (default: ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--day", paramLabel = "DAY", description = "yyyy-MM-dd (default: the last working day)")
    private Optional<LocalDate> day = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (cases < 1 || cases > MOST) {
            throw new ParameterException(spec.commandLine(), "--cases must be from 1 to " + MOST);
        }
        var folder = data.folder();
        var ports = folder.state()
                .read()
                .filter(StackState::ready)
                .filter(state -> state.isAlive(Part.INTAKE))
                .map(StackState::ports)
                .orElseThrow(() ->
                        new DemoFailed("Nothing runs on %s; start it with ./gridcase up".formatted(folder.root())));
        var profile = CityProfile.read(GridcaseHome.fromSystemProperty().resolve(StackSettings.CITY_PROFILE));
        var demo = new Demo(profile, addresses(ports), folder.clock(), System.out);
        demo.play(day.orElseGet(() -> demo.lastWorkingDay(today(profile))), cases, seed);
        System.out.printf(
                "%nLook at the cases as py-supervisor-1: GET http://127.0.0.1:%d/cases?area=330483101%n",
                ports.closure());
        return 0;
    }

    private static LocalDate today(CityProfile profile) {
        return LocalDate.now(Clock.system(profile.city().zone()));
    }

    private static StackAddresses addresses(Ports ports) {
        return new StackAddresses(
                at(ports.intake(), ""),
                at(ports.dispatch(), ""),
                at(ports.closure(), ""),
                at(ports.keycloak(), "/realms/" + Realm.NAME).toString());
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
