package io.gridcase.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.refusal.Overloaded;
import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Phones send reports and photos, each any number of times; every look into the store or the database happens at any
 * later moment, in any order, and at any moment the service may crash. A seed decides all of it.
 */
class AnyOrderTest {

    @Property(tries = 2000)
    void whatever_the_order_each_report_is_one_case_with_its_photos(@ForAll long seed) {
        var town = new Town(new Random(seed));

        town.phonesSendEverything();
        town.goOnUntilNothingIsLeft();

        town.assertEachReportIsOneCase();
    }

    @Property(tries = 2000)
    void a_crash_at_any_moment_changes_nothing_once_the_phones_have_tried_again(@ForAll long seed) {
        var town = new Town(new Random(seed));

        town.phonesSendEverything();
        town.goOnForAWhile();
        town.crash();
        town.phonesSendWhatWasNotAnswered();
        town.goOnUntilNothingIsLeft();
        town.sweep();
        town.goOnUntilNothingIsLeft();

        town.assertEachReportIsOneCase();
    }

    @Example
    void one_too_many_is_told_to_come_again_and_later_there_is_room() {
        var town = new Town(new Random(1));
        var narrow = new SubmitReport(town.awaiting, town.intake.acceptReport(), InMemory.NO_LOCKS, new Room(1));
        var sender = new Sender("py-inspector-1", SampleCase.officer("330483").areas());
        var report = town.reports.get(0);
        narrow.submit(report, sender).subscribe().with(done -> {}, Town::bug);

        var refusals = new ArrayList<Throwable>();
        narrow.submit(report, sender).subscribe().with(done -> {}, refusals::add);
        assertThat(refusals).hasOnlyElementsOfType(Overloaded.class).hasSize(1);

        town.goOnUntilNothingIsLeft();
        narrow.submit(report, sender).subscribe().with(done -> {}, Town::bug);
    }
}
