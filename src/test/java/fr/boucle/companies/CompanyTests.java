package fr.boucle.companies;

import static fr.boucle.support.TestActor.member;
import static fr.boucle.support.TestActor.newcomer;
import static fr.boucle.support.TestActor.organiser;
import static fr.boucle.support.TestActor.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.support.TestCompany;
import fr.boucle.support.TestTerritory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompanyTests {
    private static final TerritoryId HERE = TerritoryId.random();
    private static final TerritoryId THERE = TerritoryId.random();
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void waitsForStaffWhenSomebodyRegistersIt() {
        var company = registered();

        assertThat(company.state()).isEqualTo(Company.State.PENDING);
        assertThat(company.isClaimed()).isTrue();
    }

    @Test
    void isApprovedButUnclaimedWhenStaffWriteItDown() {
        var company = Company.unclaimed(HERE, TestCompany.draft("Scierie"), NOW);

        assertThat(company.isApproved()).isTrue();
        assertThat(company.isClaimed()).isFalse();
    }

    @Test
    void isApprovedOnceAndByItsOwnStaffOnly() {
        var company = registered();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> company.approve(staff(THERE)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> company.approve(organiser(HERE)));
        company.approve(staff(HERE));
        assertThat(company.isApproved()).isTrue();
        assertRefused("company.approved.already", () -> company.approve(staff(HERE)));
    }

    @Test
    void isRefusedWithAReasonWhileItWaits() {
        var company = registered();

        assertRefused("company.refusal.reason", () -> company.refuse("  ", staff(HERE)));
        company.refuse(" Introuvable au registre. ", staff(HERE));
        assertThat(company.refusal()).hasValue("Introuvable au registre.");
        assertRefused("company.decided.already", () -> company.refuse("Encore.", staff(HERE)));
    }

    @Test
    void losesItsRefusalWhenItIsApprovedAfterAll() {
        var company = registered();
        company.refuse("Introuvable au registre.", staff(HERE));

        company.approve(staff(HERE));

        assertThat(company.refusal()).isEmpty();
    }

    @Test
    void isSeenByItsPeopleAndOfficersUntilApproved() {
        var company = registered();

        assertThat(company.isVisibleTo(newcomer(company.id()))).isTrue();
        assertThat(company.isVisibleTo(organiser(HERE))).isTrue();
        assertThat(company.isVisibleTo(staff(THERE))).isFalse();
        assertThat(company.isVisibleTo(member(CompanyId.random(), HERE))).isFalse();
        assertThat(company.isVisibleTo(Actor.visitor())).isFalse();

        company.approve(staff(HERE));
        assertThat(company.isVisibleTo(Actor.visitor())).isTrue();
    }

    @Test
    void isChangedByItsManagersAndItsStaff() {
        var company = registered();

        assertThat(company.isEditableBy(newcomer(company.id()))).isTrue();
        assertThat(company.isEditableBy(staff(HERE))).isTrue();
        assertThat(company.isEditableBy(staff(THERE))).isFalse();
        assertThat(company.isEditableBy(organiser(HERE))).isFalse();
        assertThat(company.isEditableBy(newcomer(CompanyId.random()))).isFalse();
        assertThat(company.isEditableBy(Actor.visitor())).isFalse();
    }

    @Test
    void keepsItsLastSiteOpen() {
        var company = registered();
        var first = company.addSite(TestCompany.site(TestTerritory.LIEVIN));
        assertRefused("company.site.last", () -> company.closeSite(first.id()));
        company.addSite(TestCompany.site(TestTerritory.LENS));

        company.closeSite(first.id());

        assertThat(company.sites()).hasSize(1).noneMatch(Site::isClosed);
    }

    private static Company registered() {
        return Company.register(HERE, TestCompany.draft(" Menuiserie "), NOW);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
