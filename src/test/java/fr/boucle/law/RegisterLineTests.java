package fr.boucle.law;

import static fr.boucle.law.ConsignmentSamples.BELGIAN;
import static fr.boucle.law.ConsignmentSamples.CONSENTED;
import static fr.boucle.law.ConsignmentSamples.TODAY;
import static fr.boucle.law.ConsignmentSamples.draft;
import static fr.boucle.law.ConsignmentSamples.load;
import static fr.boucle.law.ConsignmentSamples.permit;
import static fr.boucle.law.ConsignmentSamples.sawdust;
import static fr.boucle.law.ConsignmentSamples.sent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.kernel.Quantity;
import fr.boucle.kernel.Unit;
import fr.boucle.law.Consignment.Outcome;
import fr.boucle.law.Particulars.Load;
import fr.boucle.synergies.LegalStatus;
import fr.boucle.synergies.Regime;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterLineTests {
    private static List<CSVRecord> read(byte[] csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (var records = format.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            return records.getRecords();
        }
    }

    @ParameterizedTest
    @CsvSource({"OUTGOING,100,transporter5RecepisseNumber", "INCOMING,99,transporter5RecepisseNumber"})
    void hasTheColumnsOfItsRegisterInTheirOrder(Paper register, int many, String last) {
        var columns = RegisterLine.columns(register);
        assertThat(columns).hasSize(many);
        assertThat(columns)
                .extracting(RegisterLine.Column::key)
                .doesNotHaveDuplicates()
                .startsWith("reason", "publicId");
        assertThat(columns.get(many - 1).key()).isEqualTo(last);
        assertThat(columns).extracting(RegisterLine.Column::heading).noneMatch(String::isBlank);
    }

    @Test
    void saysWhatLeftInTheWordsOfTheRegister() throws IOException {
        var records = read(new RegisterLine(Paper.OUTGOING, sawdust().made()).csv(Paper.Reason.FIRST));
        assertThat(records).hasSize(2);
        assertThat(records.get(0)).hasSize(100).startsWith("Motif", "Identifiant unique");
        assertThat(records.get(1))
                .hasSize(100)
                .startsWith("", "11111111-2222-4333-8444-555555555555", "73282932000074", "73282932000074")
                .contains(
                        "Sciure de sapin", "03 01 05", "NON", "2026-11-19", "11.8", "REEL", "R 3", "RECYCLAGE", "ROAD")
                .contains("ETABLISSEMENT_FR", "35600000000048", "Ferme", "44306184100047", "62-2024-118");
    }

    @Test
    void saysWhatCameToWhoTakes() {
        var line = new RegisterLine(Paper.INCOMING, sawdust().made());
        assertThat(line.cell("reportForCompanySiret")).isEqualTo("35600000000048");
        assertThat(line.cell("emitterCompanyOrgId")).isEqualTo("73282932000074");
        assertThat(line.cell("receptionDate")).isEqualTo("2026-11-19");
        assertThat(line.cell("noTraceability")).isEmpty();
    }

    @Test
    void saysWhatFollowsWhereATreatmentOnlyPrepares() {
        var made = sawdust();
        made.regime = new Regime(LegalStatus.WASTE, "03 01 05", "R13", null, null);
        made.load =
                new Load("Sciure", false, false, null, null, null, Set.of(), null, null, null, null, null, "R3", null);
        var line = new RegisterLine(Paper.INCOMING, made.made());
        assertThat(line.cell("operationCode")).isEqualTo("R 13");
        assertThat(line.cell("operationMode")).isEmpty();
        assertThat(line.cell("noTraceability")).isEqualTo("NON");
        assertThat(line.cell("nextOperationCode")).isEqualTo("R 3");
    }

    @Test
    void carriesTheNumberOfItsNotificationOverTheBorder() {
        var made = sawdust();
        made.taker = BELGIAN;
        made.border = CONSENTED;
        var line = new RegisterLine(Paper.OUTGOING, made.made());
        assertThat(line.cell("gistridNumber")).isEqualTo("FR2026000123");
        assertThat(line.cell("wasteCodeBale")).isEqualTo("B3050");
        assertThat(line.cell("destinationCompanyType")).isEqualTo("ENTREPRISE_UE");
        assertThat(line.cell("destinationCompanyOrgId")).isEqualTo("BE0403170701");
        assertThat(line.cell("destinationCompanyCountryCode")).isEqualTo("BE");
    }

    @Test
    void namesItsBrokerItsTraderAndAllItsCarriers() {
        var made = sawdust();
        made.permits = List.of(
                permit(draft(Permit.Kind.CARRIER, "44306184100047", TODAY)),
                permit(draft(Permit.Kind.CARRIER, "73282932000074", TODAY)),
                permit(draft(Permit.Kind.BROKER, "44306184100047", TODAY)),
                permit(draft(Permit.Kind.TRADER, "35600000000048", TODAY)));
        var line = new RegisterLine(Paper.OUTGOING, made.made());
        assertThat(line.cell("transporter1RecepisseIsExempted")).isEqualTo("NON");
        assertThat(line.cell("transporter2CompanyOrgId")).isEqualTo("73282932000074");
        assertThat(line.cell("transporter3CompanyOrgId")).isEmpty();
        assertThat(line.cell("brokerRecepisseNumber")).isEqualTo("62-2024-118");
        assertThat(line.cell("traderCompanySiret")).isEqualTo("35600000000048");
    }

    @Test
    void neverStartsAFormula() throws IOException {
        var made = sawdust();
        made.load = load("=HYPERLINK(\"x\");+1", false);
        var cells = read(new RegisterLine(Paper.OUTGOING, made.made()).csv(Paper.Reason.FIRST))
                .get(1);
        assertThat(cells).contains("'=HYPERLINK(\"x\");+1").noneMatch(cell -> cell.matches("[=+@-].*"));
    }

    @Test
    void hasAFingerprintOfItsContentAndNotOfItsReason() {
        var line = new RegisterLine(Paper.OUTGOING, sawdust().made());
        var before = line.fingerprint();
        line.csv(Paper.Reason.EDIT);
        assertThat(line.fingerprint()).isEqualTo(before);
        var made = sawdust();
        made.sent = sent(TODAY.minusDays(3), "11.9", true, Outcome.RECEIVED);
        assertThat(new RegisterLine(Paper.OUTGOING, made.made()).fingerprint()).isNotEqualTo(before);
    }

    /** Whatever was weighed, in whatever unit of mass: at most three decimals, and off by less than a kilogram. */
    @Test
    void writesAWeightToTheKilogram() {
        IntStream.range(0, 500).forEach(seed -> {
            var amount = Integer.toString(new Random(seed).nextInt(1, 40_000_000));
            var kilograms = new Quantity(new BigDecimal(amount).movePointLeft(3), Unit.KG);
            var tonnes = Consignment.tonnes(kilograms).orElseThrow();
            assertThat(tonnes.scale()).isLessThanOrEqualTo(3);
            assertThat(tonnes.movePointRight(3)
                            .subtract(kilograms.amount())
                            .abs()
                            .doubleValue())
                    .isLessThanOrEqualTo(0.5);
        });
        assertThat(Consignment.tonnes(Quantity.of("3", Unit.M3))).isEmpty();
    }
}
