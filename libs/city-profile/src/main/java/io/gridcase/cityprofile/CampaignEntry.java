package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 专项行动: what a city makes a drive of, named as a set of classes, areas and days.
 *
 * @param code {@code [a-z][a-z0-9-]{1,39}}
 * @param classes at least one
 * @param areaPrefixes codes of areas; it reaches everything in and below them
 * @param validTo last day on which a filed case belongs to it; empty: until further notice
 * @param leadGroup who leads it, in words
 */
public record CampaignEntry(
        String code,
        String nameZh,
        String nameEn,
        List<CampaignClass> classes,
        List<String> areaPrefixes,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String leadGroup) {

    /** A class that it is about; codes are unique within a kind only. */
    public record CampaignClass(ClassKind kind, String code) {}

    public CampaignEntry {
        classes = List.copyOf(classes);
        areaPrefixes = List.copyOf(areaPrefixes);
    }

    /** @param filed the day of filing, as the city's calendar shows it */
    public boolean covers(CampaignClass of, String gridCode, LocalDate filed) {
        return classes.contains(of)
                && areaPrefixes.stream().anyMatch(gridCode::startsWith)
                && !filed.isBefore(validFrom)
                && validTo.filter(filed::isAfter).isEmpty();
    }
}
