package io.gridcase.roster;

import io.gridcase.code.GridCode;
import java.util.Collection;
import java.util.Optional;

/**
 * Somebody who could go to a grid.
 *
 * @param area of the duty that makes the person one
 */
public record Candidate(String person, Choice choice, String area) {

    /** @param touching the grids around the grid */
    static Optional<Candidate> of(Duty duty, GridCode grid, Collection<GridCode> touching) {
        return choice(duty, grid, touching).map(choice -> new Candidate(duty.person(), choice, duty.area()));
    }

    private static Optional<Choice> choice(Duty duty, GridCode grid, Collection<GridCode> touching) {
        if (duty.kind() == DutyKind.TEAM_LEADER) {
            return Optional.of(Choice.TEAM_LEADER).filter(leads -> duty.covers(grid));
        }
        if (duty.covers(grid)) {
            return Optional.of(Choice.OWN_GRID);
        }
        if (touching.stream().anyMatch(duty::covers)) {
            return Optional.of(Choice.NEIGHBOUR_GRID);
        }
        if (duty.area().startsWith(grid.village())) {
            return Optional.of(Choice.SAME_VILLAGE);
        }
        return Optional.of(Choice.SAME_TOWN).filter(near -> duty.area().startsWith(grid.town()));
    }

    /** Whoever has the smaller area knows it better. */
    int sizeOfArea() {
        return -area.length();
    }
}
