package io.gridcase.web;

import io.gridcase.web.Problem.FieldError;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and names one of the wrong type in a 400, where JAX-RS would say that the page does not exist. */
@Provider
public class QueryParameterTypes implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            double.class, QueryParameterTypes::finite,
            Double.class, QueryParameterTypes::finite,
            boolean.class, QueryParameterTypes::trueOrFalse,
            Boolean.class, QueryParameterTypes::trueOrFalse,
            UUID.class, UUID::fromString,
            Instant.class, Instant::parse);

    /** None for what is no query parameter and for types that refuse by themselves. */
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return name(annotations)
                .flatMap(name -> reader(type).map(read -> new Named<T>(name, type, read)))
                .orElse(null);
    }

    private static Optional<Function<String, ?>> reader(Class<?> type) {
        if (type.isEnum()) {
            return readsItself(type) ? Optional.empty() : Optional.of(text -> constant(type, text));
        }
        return type.isRecord() ? code(type) : Optional.ofNullable(READERS.get(type));
    }

    /** As Jakarta REST has it: words of its own, which need not be its names. */
    private static boolean readsItself(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("fromString")
                        && Modifier.isStatic(method.getModifiers())
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    /** A record of one text, which says itself what is wrong with it. */
    private static Optional<Function<String, ?>> code(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .filter(made -> Arrays.equals(made.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .map(made -> text -> made(made, text));
    }

    private static Object made(Constructor<?> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException why ? why : new IllegalStateException(refused);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
    }

    private static Double finite(String text) {
        var number = Double.valueOf(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static Boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** Reads the parameter of one name. */
    private record Named<T>(String name, Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // int.class.cast would refuse an Integer
        public T fromString(String text) {
            try {
                return (T) reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                var expected = type.isRecord() ? String.valueOf(wrong.getMessage()) : JsonTypes.expected(type);
                throw new BadRequestException(Problem.invalidFields(List.of(new FieldError(name, expected)))
                        .response());
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
