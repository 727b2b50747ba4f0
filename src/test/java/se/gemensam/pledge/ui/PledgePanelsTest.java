package se.gemensam.pledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.dependency.Uses;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PledgePanelsTest {

    /** The bundle of a screen holds what its class leads to, and beans lead nowhere: what is not named stands bare in the browser. */
    @Test
    void thePageNamesEachOfItsPanelsForTheBundle() {
        var named = Arrays.stream(PledgeView.class.getAnnotationsByType(Uses.class))
                .map(uses -> uses.value().getName())
                .collect(Collectors.toSet());
        var panels = new ClassFileImporter()
                .importPackages("se.gemensam.pledge.ui").stream()
                        .filter(type ->
                                type.isAssignableTo(PledgePanel.class) && !type.isEquivalentTo(PledgePanel.class))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());
        assertThat(named).isEqualTo(panels).isNotEmpty();
    }
}
