package fr.boucle.law;

import static fr.boucle.law.ConsignmentSamples.solvent;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConsignmentNoteTests {
    @Test
    void saysOfAHazardousWasteWhatTheDraftNeeds() {
        var json = new ConsignmentNote(solvent().made(), "the-synergy").json();
        var input = JsonMapper.shared()
                .readTree(new String(json, StandardCharsets.UTF_8))
                .get("createFormInput");
        assertThat(input.get("customId").asString()).isEqualTo("the-synergy");
        assertThat(input.at("/emitter/type").asString()).isEqualTo("PRODUCER");
        assertThat(input.at("/emitter/company/siret").asString()).isEqualTo("73282932000074");
        assertThat(input.at("/emitter/workSite/postalCode").asString()).isEqualTo("62300");
        assertThat(input.at("/recipient/processingOperation").asString()).isEqualTo("R 2");
        assertThat(input.at("/recipient/cap").asString()).isEqualTo("CAP-2026-17");
        assertThat(input.at("/recipient/isTempStorage").asBoolean()).isFalse();
        assertThat(input.at("/transporter/receipt").asString()).isEqualTo("62-2024-118");
        assertThat(input.at("/transporter/department").asString()).isEqualTo("62");
        assertThat(input.at("/transporter/validityLimit").asString()).isEqualTo("2029-11-22");
        assertThat(input.at("/wasteDetails/code").asString()).isEqualTo("14 06 03*");
        assertThat(input.at("/wasteDetails/quantity").decimalValue()).isEqualByComparingTo("0.8");
        assertThat(input.at("/wasteDetails/packagingInfos/0/type").asString()).isEqualTo("FUT");
        assertThat(input.at("/wasteDetails/consistences/0").asString()).isEqualTo("LIQUID");
        assertThat(input.at("/wasteDetails/isDangerous").asBoolean()).isTrue();
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var made = solvent();
        assertThat(new ConsignmentNote(made.made(), "x").input()).doesNotContainKeys("trader", "broker");
    }
}
