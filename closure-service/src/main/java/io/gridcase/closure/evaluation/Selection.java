package io.gridcase.closure.evaluation;

import io.gridcase.web.AreaScope;
import java.util.Optional;

/**
 * Of which cases something is counted.
 *
 * @param scope those that the asker may see
 * @param area code of an area, with everything below it
 * @param doubled whether the cases of leaders and of the press count twice, as some cities have it
 */
public record Selection(AreaScope scope, Optional<String> area, boolean doubled) {}
