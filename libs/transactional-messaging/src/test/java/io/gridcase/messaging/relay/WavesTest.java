package io.gridcase.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WavesTest {

    @Property(tries = 300)
    void no_row_overtakes_an_earlier_one_of_its_lane(@ForAll("rows") List<OutboxRow> rows) {
        List<List<OutboxRow>> waves = Waves.of(rows);
        assertThat(waves)
                .allSatisfy(wave -> assertThat(wave).extracting(OutboxRow::lane).doesNotHaveDuplicates());
        assertThat(waves.stream().flatMap(List::stream).collect(Collectors.groupingBy(OutboxRow::lane)))
                .isEqualTo(rows.stream().collect(Collectors.groupingBy(OutboxRow::lane)));
    }

    @Provide
    Arbitrary<List<OutboxRow>> rows() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(40).map(subjects -> {
            java.util.ArrayList<OutboxRow> rows = new java.util.ArrayList<>();
            for (String subject : subjects) {
                rows.add(new OutboxRow(
                        rows.size(),
                        (short) 0,
                        new UUID(0, rows.size()),
                        rows.size() % 3 == 0 ? "one" : "two",
                        subject,
                        "{}",
                        Buffer.buffer()));
            }
            return rows;
        });
    }
}
