package io.gridcase.closure.subtree;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.web.AreaScope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may see of an area. */
class SubtreeTest {

    @ParameterizedTest(name = "{0} asked for {1} sees {2}")
    @CsvSource(delimiter = '|', textBlock = """
            330483                        |              | 330483
            330483                        | 330483101    | 330483101
            330483101                     | 330483       | 330483101
            330483101                     | 330483100    |
            330483101                     | 330483101018 | 330483101018
            330483101,330483100           | 330483100    | 330483100
            330483101,330483101018,330483 |              | 330483
            330483101018,330483100        | 330483       | 330483101018,330483100
                                          | 330483       |
            """)
    void the_scope_and_the_question_meet(String scope, String area, String seen) {
        var subtree = Subtree.of(new AreaScope(codes(scope)), Optional.ofNullable(area));
        assertThat(subtree.prefixes()).containsExactlyInAnyOrderElementsOf(codes(seen));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            330483              | 9
            330483101           | 12
            330483101018,330483 | 9
            330483101018        | 15
            330483101018001     | 15
            """)
    void counts_are_of_the_level_below(String scope, int length) {
        assertThat(new Subtree(codes(scope)).lengthBelow()).isEqualTo(length);
    }

    private static List<String> codes(String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }
}
