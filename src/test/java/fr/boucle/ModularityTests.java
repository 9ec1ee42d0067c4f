package fr.boucle;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void roomsUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(BoucleApplication.class).verify();
    }
}
