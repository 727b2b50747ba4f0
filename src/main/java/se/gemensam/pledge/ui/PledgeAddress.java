package se.gemensam.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.gemensam.base.RefusedException;
import se.gemensam.pledge.MandatePeriod;
import se.gemensam.pledge.PledgeFilter;
import se.gemensam.pledge.PledgeMark;
import se.gemensam.pledge.PledgeSort;

/** What somebody looks at, as it stands in the address: the filter and the order. */
record PledgeAddress(PledgeFilter filter, PledgeSort sort) {

    private static final String SORT = "sort";

    /**
     * An address that says nothing leads to the pledges of now without their parts per kommun, which stand on the page of each; one that says
     * what there is not to everything.
     */
    static PledgeAddress of(Location location, MandatePeriod now) {
        var parameters = location.getQueryParameters();
        if (parameters.getParameters().isEmpty()) {
            return new PledgeAddress(PledgeFilter.of(now).and(PledgeMark.WHOLE), PledgeSort.NUMBER);
        }
        try {
            return new PledgeAddress(
                    PledgeFilter.of(parameters.getParameters(), now),
                    PledgeSort.of(parameters.getSingleParameter(SORT).orElse("")));
        } catch (RefusedException saysNothing) {
            return new PledgeAddress(PledgeFilter.of(now), PledgeSort.NUMBER);
        }
    }

    PledgeAddress with(PledgeFilter other) {
        return new PledgeAddress(other, sort);
    }

    PledgeAddress sorted(PledgeSort other) {
        return new PledgeAddress(filter, other);
    }

    /** "term=2026&mark=late". */
    String query() {
        var parameters = new LinkedHashMap<>(filter.parameters());
        if (sort != PledgeSort.NUMBER) {
            parameters.put(SORT, List.of(sort.token()));
        }
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    String on(String path) {
        return path + "?" + query();
    }

    void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query()));
    }
}
