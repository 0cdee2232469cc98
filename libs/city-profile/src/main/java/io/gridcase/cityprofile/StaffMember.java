package io.gridcase.cityprofile;

import java.util.List;
import java.util.Optional;

/**
 * A person of the demo staff; one may hold several duties (一员多责).
 *
 * @param username a staff code, {@code [a-z][a-z0-9-]{1,39}}, never a personal name
 * @param roles at least one of inspector, intake-officer, shift-leader, dispatcher, handler,
 *     department-head, supervisor
 * @param areas codes of the areas in which the person acts, at least one
 * @param department code of the department of a handler or department head; empty for everyone else
 */
public record StaffMember(
        String username,
        List<String> roles,
        List<String> areas,
        Optional<String> department,
        String dutyZh,
        String dutyEn) {}
