package fr.boucle.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.support.TestActor;
import fr.boucle.support.TestDatabase;
import fr.boucle.support.TestTerritory;
import fr.boucle.territory.Territories;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class RouteTableTests {
    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Territories territories;

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        var mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .filter(route -> !route.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
        var listed = Routes.read().rows().stream()
                .map(row -> row.method() + " " + row.path())
                .filter(route -> !route.endsWith(" /error") && !route.contains("/actuator/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).isEqualTo(listed);
    }

    @Test
    void whoeverIsNotInTheRowIsRefused() {
        TestTerritory.lens(territories);
        for (var row : Routes.read().rows()) {
            for (var kind : Set.of(
                    Actor.Kind.VISITOR,
                    Actor.Kind.ACCOUNT,
                    Actor.Kind.MEMBER,
                    Actor.Kind.ORGANISER,
                    Actor.Kind.STAFF,
                    Actor.Kind.ADMINISTRATOR)) {
                if (!row.hats().contains(kind)) {
                    assertThat(statusOf(row, kind))
                            .as("%s %s as %s", row.method(), row.path(), kind)
                            .isIn(302, 403);
                }
            }
        }
    }

    @Test
    void whatIsInNoRowDoesNotExist() {
        assertThat(mvc.get().uri("/actuator/env")).hasStatus(404);
        assertThat(mvc.get().uri("/nothing-here")).hasStatus(404);
    }

    private int statusOf(Routes.Row row, Actor.Kind kind) {
        var path = row.path()
                .replace("/**", "")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = mvc.method(row.method()).uri(path).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (kind != Actor.Kind.VISITOR) {
            request = request.requestAttr(Actor.class.getName(), actor(kind))
                    .with(SecurityMockMvcRequestPostProcessors.user("somebody"));
        }
        return request.exchange().getResponse().getStatus();
    }

    private static Actor actor(Actor.Kind kind) {
        return new TestActor(
                kind,
                Optional.of(AccountId.random()),
                kind == Actor.Kind.MEMBER ? Optional.of(CompanyId.random()) : Optional.empty(),
                kind == Actor.Kind.STAFF || kind == Actor.Kind.ORGANISER
                        ? Optional.of(TerritoryId.random())
                        : Optional.empty(),
                Set.of());
    }
}
