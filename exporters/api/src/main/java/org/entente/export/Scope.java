package org.entente.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.AreaId;
import org.entente.model.OrganizationId;
import org.entente.model.StateCode;

/** What an output is about. */
public sealed interface Scope {

    /**
     * The scope as it stands in file names.
     *
     * @return lower-case words joined by hyphens, such as {@code osce-nato}
     */
    String slug();

    /** Everything that the base says, lossless. */
    record Everything() implements Scope {
        @Override
        public String slug() {
            return "everything";
        }
    }

    /**
     * What joins organizations.
     *
     * @param organizations the bodies, two or more, in the order in which they are to be named
     */
    record Between(List<OrganizationId> organizations) implements Scope {
        /** Refuses fewer than two bodies, and a body named twice. */
        public Between {
            organizations = List.copyOf(organizations);
            if (organizations.size() < 2 || organizations.stream().distinct().count() < organizations.size()) {
                throw new IllegalArgumentException(
                        "'between' takes two or more different organizations, such as osce,nato");
            }
        }

        @Override
        public String slug() {
            return organizations.stream().map(OrganizationId::value).collect(Collectors.joining("-"));
        }
    }

    /**
     * One organization.
     *
     * @param organization the body
     */
    record About(OrganizationId organization) implements Scope {
        @Override
        public String slug() {
            return "about-" + organization;
        }
    }

    /**
     * One area of co-operation.
     *
     * @param area the area
     */
    record Area(AreaId area) implements Scope {
        @Override
        public String slug() {
            return "area-" + area;
        }
    }

    /**
     * One state.
     *
     * @param state the state
     */
    record OfState(StateCode state) implements Scope {
        @Override
        public String slug() {
            return "state-" + state.value().toLowerCase(Locale.ROOT);
        }
    }
}
