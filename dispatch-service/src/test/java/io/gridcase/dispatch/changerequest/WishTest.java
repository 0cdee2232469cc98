package io.gridcase.dispatch.changerequest;

import static io.gridcase.dispatch.changerequest.ChangeKind.EXTENSION;
import static io.gridcase.dispatch.changerequest.ChangeKind.HANDLING_TYPE;
import static io.gridcase.dispatch.changerequest.ChangeKind.POSTPONEMENT;
import static io.gridcase.dispatch.changerequest.ChangeKind.SUSPENSION;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.code.HandlingType;
import io.gridcase.dispatch.assignment.SideFlowFixtures;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WishTest {

    private static final Instant LATER = Instant.parse("2017-07-10T00:00:00Z");

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void a_wish_says_what_its_kind_needs(ChangeKind kind) {
        assertThatCode(() -> new Wish(
                        kind,
                        kind.isPause() ? LATER : null,
                        kind == HANDLING_TYPE ? HandlingType.ENGINEERING : null,
                        kind == HANDLING_TYPE ? SideFlowFixtures.project() : null,
                        "原因"))
                .doesNotThrowAnyException();
    }

    static Stream<Runnable> contradictions() {
        return Stream.of(
                () -> new Wish(EXTENSION, LATER, null, null, "延期没有日期"),
                () -> new Wish(EXTENSION, null, HandlingType.SPECIAL, null, "延期不改类型"),
                () -> new Wish(EXTENSION, null, null, SideFlowFixtures.project(), "延期没有项目"),
                () -> new Wish(SUSPENSION, null, null, null, "挂账要有日期"),
                () -> new Wish(POSTPONEMENT, null, null, null, "缓办要有日期"),
                () -> new Wish(HANDLING_TYPE, null, null, null, "要写明类型"),
                () -> new Wish(HANDLING_TYPE, null, HandlingType.SPECIAL, SideFlowFixtures.project(), "特殊性没有项目"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_wish_that_contradicts_itself_is_refused(Runnable wish) {
        assertThatThrownBy(wish::run).isInstanceOf(MalformedWish.class);
    }
}
