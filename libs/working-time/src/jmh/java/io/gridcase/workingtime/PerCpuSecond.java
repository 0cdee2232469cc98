package io.gridcase.workingtime;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations a second of CPU time, garbage collection included: what one core does, also on a machine whose cores are
 * shared with other work, where the wall clock measures the others.
 */
public final class PerCpuSecond implements InternalProfiler {

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long cpuBefore;

    @Override
    public String getDescription() {
        return "Operations per second of CPU time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        cpuBefore = process.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (process.getProcessCpuTime() - cpuBefore) / 1e9;
        double operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult("cpu", operations / seconds, "ops/s", AggregationPolicy.AVG));
    }
}
