package io.gridcase.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The areas a person may see: prefixes of area codes (county 6 digits, town 9, village 12, grid 15), each reaching
 * everything below it. No prefix means nothing at all.
 */
public record AreaScope(List<String> prefixes) {

    public AreaScope {
        prefixes = List.copyOf(prefixes);
    }

    /** Whether an area or grid code lies in this scope. */
    public boolean covers(String code) {
        return prefixes.stream().anyMatch(code::startsWith);
    }

    /** An HQL predicate that holds for codes in this scope; put {@link #parameters()} into the query with it. */
    public String predicate(String path) {
        return prefixes.isEmpty()
                ? "1 = 0"
                : IntStream.range(0, prefixes.size())
                        .mapToObj(i -> "%s like :areaScope%d".formatted(path, i))
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (int i = 0; i < prefixes.size(); i++) {
            parameters.put("areaScope" + i, prefixes.get(i) + "%");
        }
        return parameters;
    }
}
