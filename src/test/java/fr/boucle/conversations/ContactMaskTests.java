package fr.boucle.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "écrivez à jean.dupont@exemple.fr demain | écrivez à ••••• demain",
                "JEAN@EXEMPLE.FR | •••••",
                "jean dupont : jean@exemple.co.uk. | jean dupont : •••••.",
                "jean ＠ exemple . fr | •••••",
                "jean arobase exemple.fr | •••••",
                "jean Arobase exemple point fr | •••••",
                "jean (at) exemple (dot) com | •••••",
                "jean [at] exemple [point] com | •••••",
                "jean at exemple.com | •••••",
                "jan apenstaartje voorbeeld punt be | •••••",
                "je\u200Ban@exem\u00ADple.fr | •••••",
                "voir https://exemple.fr/contact?x=1 | voir •••••",
                "voir HTTP://exemple | voir •••••",
                "www.exemple.fr/nous | •••••",
                "sur exemple.fr | sur •••••",
                "sur exemple point fr | sur •••••",
                "mon site: exemple-bois.com/contact merci | mon site: ••••• merci",
                "06 12 34 56 78 | •••••",
                "0612345678 | •••••",
                "06.12.34.56.78 et 03-21-00-00-00 | ••••• et •••••",
                "0 6 1 2 3 4 5 6 7 8 | •••••",
                "appelez le +33 6 12 34 56 78 svp | appelez le ••••• svp",
                "+33 (0)6 12 34 56 78 | •••••",
                "0033612345678 | •••••",
                "+32 470 12 34 56 | •••••",
                "03 123 45 67 | •••••",
            })
    void hidesContactDetailsHoweverTheyAreSpelled(String typed, String shown) {
        assertThat(ContactMask.over(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 tonnes par mois, 90 €/t, accès quai de 7 h à 15 h.",
                "code 17 02 01, ou 03 01 05*",
                "codes 03 01 05 15 01 03",
                "le 05/11/2026 08:30 à Liévin",
                "le 05.11.2026 08 h",
                "120 000 000 kg en 2025",
                "SIRET 443 061 841 00047",
                "look at this point in the afternoon",
                "we start at 5.30 in Lens",
                "Bois de 0,5 x 120 x 300, 15 % d’humidité, lot n° 2026-1180",
                "voir le plan.pdf et le fichier suivi.xlsx",
                "R.A.S. pour nous",
                "entre 100-150 et 200-250 palettes",
            })
    void leavesAmountsDatesAndCodesAlone(String typed) {
        assertThat(ContactMask.over(typed)).isEqualTo(typed);
    }
}
