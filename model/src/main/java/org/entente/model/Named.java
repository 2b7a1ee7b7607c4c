package org.entente.model;

import java.time.LocalDate;
import java.util.List;

/** Who bears dated names: a state or an organization. */
public interface Named {

    /**
     * Every name, in the order of time.
     *
     * @return at least one name
     */
    List<DatedName> names();

    /**
     * The name in general use on a day; where no name is known for it, the nearest one.
     *
     * @param day the day asked about
     * @return the name
     */
    default DatedName nameOn(LocalDate day) {
        List<DatedName> candidates = generalNames();
        DatedName nearest = candidates.get(0);
        for (DatedName name : candidates) {
            if (name.isOn(day)) {
                return name;
            }
            if (!name.period().possibleFrom().isAfter(day)) {
                nearest = name;
            }
        }
        return nearest;
    }

    /**
     * The name that an organization wrote on a day: its own usage if it has one, else the general name.
     *
     * @param day the day asked about
     * @param usage the organization
     * @return the name
     */
    default DatedName nameOn(LocalDate day, OrganizationId usage) {
        for (DatedName name : names()) {
            if (name.usage().contains(usage) && name.isOn(day)) {
                return name;
            }
        }
        return nameOn(day);
    }

    /**
     * Today's name, or for what is no more the last one.
     *
     * @return the name in general use that ends last
     */
    default DatedName lastName() {
        return nameOn(LocalDate.MAX.minusDays(1));
    }

    // Asked of every name in every list: nearly always all of them are in general use, and so the list is there.
    private List<DatedName> generalNames() {
        List<DatedName> all = names();
        for (DatedName name : all) {
            if (!name.usage().isEmpty()) {
                List<DatedName> general =
                        all.stream().filter(it -> it.usage().isEmpty()).toList();
                return general.isEmpty() ? all : general;
            }
        }
        return all;
    }
}
