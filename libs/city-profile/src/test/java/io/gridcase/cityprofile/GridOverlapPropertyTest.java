package io.gridcase.cityprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The sweep over the grids agrees with comparing every pair, whatever rectangles it meets. */
class GridOverlapPropertyTest {

    record Box(int west, int south, int width, int height) {

        boolean overlaps(Box other) {
            return west < other.west + other.width
                    && other.west < west + width
                    && south < other.south + other.height
                    && other.south < south + height;
        }

        String row(int number) {
            return String.format(
                    Locale.ROOT,
                    "330483101018%03d,330483101018,%d,%d,%d,%d,true",
                    number,
                    west,
                    south,
                    west + width,
                    south + height);
        }
    }

    @Property(tries = 300)
    void a_profile_is_refused_exactly_when_two_cells_overlap(@ForAll("boxes") @Size(min = 1, max = 12) List<Box> boxes)
            throws IOException {
        Path folder = Files.createTempDirectory("grids");
        try {
            Stream<String> header = Stream.of("code,village_code,west,south,east,north,synthetic");
            Stream<String> rows = boxes.stream().map(box -> box.row(boxes.indexOf(box) + 1));
            new SmallProfile()
                    .with("grids.csv", Stream.concat(header, rows).toArray(String[]::new))
                    .writeTo(folder);
            boolean refused = catchThrowable(() -> CityProfile.read(folder, Part.GRIDS)) != null;
            assertThat(refused).isEqualTo(anyPairOverlaps(boxes));
        } finally {
            for (Part part : Part.values()) {
                Files.deleteIfExists(folder.resolve(part.file()));
            }
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Box>> boxes() {
        return Combinators.combine(between(0, 20), between(0, 20), between(1, 6), between(1, 6))
                .as(Box::new)
                .list();
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static boolean anyPairOverlaps(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
