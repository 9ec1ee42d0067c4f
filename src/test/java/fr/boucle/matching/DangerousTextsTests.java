package fr.boucle.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boucle.catalogue.RealCatalogue;
import fr.boucle.kernel.CompanyId;
import fr.boucle.kernel.Period;
import fr.boucle.kernel.Rhythm;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.Audience;
import fr.boucle.listings.Exchange;
import fr.boucle.listings.ListingFacts;
import fr.boucle.listings.ListingId;
import fr.boucle.listings.ListingKind;
import fr.boucle.listings.ListingState;
import fr.boucle.territory.GeoPoint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The danger is in the words of the offer, the use in those of the need; no flag is set. */
class DangerousTextsTests {
    private final MatchIndex index = new MatchIndex(
            RealCatalogue.get(), ProfileSamples.TERMS, new RareWords(ProfileSamples.TERMS), new Posters());
    private final Forbidden rules = new Forbidden(ProfileSamples.TERMS, new WithinReach());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Palettes peintes et vernies | Bois pour copeaux de litière, centre équestre
            Sciure de panneaux mélaminés | Litière pour poulets de chair
            Old railway sleepers, oak | Timber for raised vegetable beds, allotment society
            Altholz von Bahnschwellen | Hackschnitzel für Spielplatz
            Geverfd sloophout, planken | Hout voor kippenhok, kinderboerderij
            Bidons de désherbant vides, non rincés | Bidons pour l’eau de boisson des animaux, éleveur
            IBC containers, previously held isocyanate | IBC for drinking water storage
            Blé échauffé et charançonné | Céréales pour petits-déjeuners
            Pain moisi, invendus de la semaine | Pain sec pour nourrir des chèvres
            Mouldy hay bales | Hay for horses, riding school
            Beschimmelde appelen | Fruit voor confituur
            Verschimmelte Silage | Grundfutter für Milchkühe
            Kitchen leftovers from a hotel | Feed for backyard hens
            Speisereste aus der Kantine | Futter für Schweine
            Boues de fosse septique | Engrais pour potager
            Cendres de bois traité, chaufferie industrielle | Cendre de bois pour potager
            Brominated ABS flakes, black | Recycled plastic for children’s toys
            Matelas souillés, réforme d’hôpital | Matelas pour hébergement d’urgence, propres
            Médicaments périmés | Compléments alimentaires pour don
            Plaques fibrociment, hangar de 1975 | Granulat pour aire de jeux
            Vervuilde grond, voormalig tankstation | Teelaarde voor tuinen
            Spent foundry sand, furan bonded | Sand for a playground
            Eaux de process chargées en chrome | Eau pour lavage de légumes, qualité alimentaire
            Glycol usagé de chauffage | Glycol de qualité alimentaire pour groupe froid
            Tuyaux en plomb | Tuyaux pour eau potable
            Lait contaminé aux antibiotiques | Lait pour yaourts
            Lösemittelhaltige Lackreste | Farbe für Kinderzimmer
            Ongereinigde vaten, lijmresten | Vaten voor bier
            Messingspäne MS58, bleihaltig | Messing für Trinkwasserarmaturen
            Aushub Z2, ehemalige Tankstelle | Erde für Spielplatz
            Glycol d’installation solaire, vidangé | Glycol neuf pour brasserie, contact indirect aliment
            Jerrycans, AdBlue and screenwash | Jerrycans for drinking water, festival
            Rubberen slangen, hydraulisch | Slang voor melk en drinkwater
            Sel de déneigement reprise en masse | Sel pour saumure de fromagerie
            Brisures de biscuits tombées au sol | Biscuits déclassés pour mes cochons
            Aardappelen met chloorprofam behandeld | Aardappelen voor koeien, onbehandeld
            Laurier-rose et if, taille de haies | Branches feuillues pour chèvres
            Saisies d’abattoir, foies parasités | Abats de volaille et foies pour pâtée chiens
            Digestat avec morceaux de plastique | Digestat pour maraîchage bio
            PVC-Fensterprofile, Altfenster, bleistabilisiert | Rezyklat für Kinderspielzeug
            Blue drums, previously held quaternary ammonium | Blue drums for water butts, allotments
            IBC ayant contenu de l’adjuvant béton | IBC pour récupérer l’eau de pluie du potager
            Brot mit Schinken belegt, Retouren | Altbrot für Hühner
            Molke, versehentlich mit Reinigungsmittel vermischt | Molke zur Schweinemast
            Altbrot, teils angeschimmelt | Altbrot für Pferde und Schafe
            Jerrycans van ontsmettingsmiddel voor stallen | Jerrycans voor honing, imker
            Asche aus Altholzkessel A III | Holzasche als Kalkdünger
            Bois de démolition, poutres sans tri | Granulés et bûches, bois propre recherché
            Jouets en plastique anciens, avant 2000 | Plastique broyé pour jouets
            Gewaxt karton, vochtig | Oud karton voor kartonfabriek, droog en zuiver
            Palettes bleues CHEP cassées | Palettes à reprendre pour broyage plaquettes
            """)
    void areKeptFromSensitiveUses(String offered, String needed) {
        assertThat(reason(offered, null, needed, null)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sciure de chêne, bois massif non traité | Litière pour chevaux
            Onbehandelde houtkrullen | Strooisel voor paarden
            Unbehandelte Hobelspäne | Einstreu für Pferde
            Drêches de brasserie fraîches | Alimentation pour vaches laitières
            Bierbostel, vers | Voeder voor runderen
            Pain rassis sec, sans viande ni emballage | Pain pour nourrir des chèvres
            Orge déclassée, saine, non moisie | Céréales pour poules
            Pommes déclassées saines | Fruits pour compote, conserverie
            Spent coffee grounds from our cafés | Substrate for mushroom growing
            Compost de déchets verts | Compost pour jardins
            Terres de terrassement propres, non polluées | Terre pour jardin public
            Bouteilles de vin lavées | Bouteilles pour cidre
            IBC alimentaires, ont contenu du sirop | Cuves IBC pour jus de pomme
            Mousse neuve, sans retardateur de flamme | Rembourrage de coussins
            Peinture acrylique à l’eau, pots neufs | Peinture pour chambres d’enfants
            Fientes de poules compostées | Engrais pour jardins
            Têtes de poisson fraîches, marée | Matière pour croquettes de chats, petfood
            Coquilles d’œufs séchées | Calcium pour poules pondeuses
            Laiton sans plomb | Laiton pour robinets d’eau potable
            Vitrine réfrigérée, fermeture de boucherie | Vitrine pour fromagerie
            Ordinateurs reconditionnés | Ordinateurs pour écoles
            Aardappelschillen, vers | Voeder voor varkens
            Pain moisi | Biodéchets pour méthanisation
            Encombrants en bois | Bois pour panneaux de particules
            Fraisats récents, sans amiante | Fraisats d’enrobés, sans goudron ni amiante
            Huile de friture, filtrée | Huile alimentaire usagée pour biodiesel, sans huile minérale
            Bidons de sirop, qualité alimentaire | Bidons pour eau potable
            Cuivre, tubes neufs | Cuivre propre pour tubes d’eau potable
            Biscuits cassés, sortie de ligne, sans viande | Biscuits déclassés pour mes cochons
            IBC ayant contenu du sirop de glucose | IBC pour récupérer l’eau de pluie du potager
            Fichtensägespäne, naturbelassen | Pelletrohstoff, nur naturbelassen
            Palettes CHEP égarées | Rapatriement de palettes CHEP, nous les collectons
            Contenu de panse d’abattoir | Intrants pour méthaniseur, matières stercoraires acceptées
            Emmers van mayonaise, uitgewassen | Emmers voor augurken
            Bac nervuré prélaqué, 2e choix | Second-hand roof cladding for cattle shed
            Balle de sarrasin dépoussiérée, big bags | Vulling voor kussens, geen kunststof
            Walzzunder | Eisenkorrektur für Zementrohmehl, Schwermetalle ausgeschlossen
            Chips de pneus PUNR 50-150 | Combustible de substitution pour cimenterie
            Casse de gobeleterie, verre sodocalcique | Calcin flint verre creux, pots de bébé
            Substrats en laine de roche | Dégraissant pour pâte argileuse, briqueterie
            Spent pickle liquor, ferrous chloride | Coagulant for phosphate removal
            Leaded funnel glass | Flux for a lead smelter, Pb-bearing welcome
            Huiles moteur usagées de garage | Huiles usagées à régénérer
            Calcin blanc de bouteilles | Calcin pour verre creux, sans infusible
            Corrugated steel roof sheets, barn of 1988 | Roof sheets for a shed
            Draps coton réformés, lavés | Chiffons d’essuyage blancs
            """)
    void doNotHideWhatIsInnocent(String offered, String needed) {
        assertThat(reason(offered, null, needed, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Viande périmée de supermarché | Biodéchets végétaux pour méthaniseur, pas de viande
            Fish waste from the market | Vegetable waste for digester, no meat and no fish
            Vleesresten van slager | Plantaardig afval voor vergister, geen vlees
            Copeaux de magnésium | Tournures pour fonderie. Cuivre toléré, magnésium non.
            Canapés infestés de punaises | Canapés propres pour logement social
            Verzinkte vangrails, afbraak | IJzerschroot voor gieterij. Verzinkt niet toegelaten.
            Galvanised tanks | Steel scrap for iron foundry, zinc coated not accepted
            Spiegels uit fitnesszaal | Vlakglas voor smelterij (spiegels en draadglas: nee)
            Aluguss mit Stahleinlagen und Ölresten | Aluminiumguss eisenfrei und ölfrei
            Bleikristall, zweite Wahl | Altglas, bleifrei
            Teerhaltiger Straßenaufbruch | Asphaltgranulat, teerfrei
            Bitumen dakleer, asbestverdacht | Dakbedekking hergebruik
            Poetslappen uit drukkerij, rest white spirit | Poetslappen voor garage
            Corrugated roof sheets off a cattle shed built 1988, six waves | Roof cladding for cattle shed
            Matelas d’hôtel après traitement de punaises de lit | Lits pour abri hivernal
            Refus de tri optique, céramique et porcelaine | Calcin flint verre creux, pots de bébé
            Groisil de taillerie, verre à 24 % | Granulat scintillant pour terrazzo
            Koppen en merg van runderen ouder dan 12 maanden | Grondstof voor biogas, vergister
            Biscuits enrobés de chocolat noir, praliné | Biscuits pour croquettes de chiens
            Farine, un peu de graisse de roulement | Farine pour aliment de lapins
            Natte kippenveren | Vulling voor kussens, plantaardig
            Moules de restaurants avec chair | Amendement calcaire pour champs
            Graisses de flottation d’abattoir | Sucre fermentescible pour levure, qualité alimentaire
            Huile de coupe usagée, émulsion | Huile de décoffrage
            Plaques de cuisson vitro | Bouteilles et pots cassés pour verrerie, sans vitrocéramique
            """)
    void areKeptFromWhoWantsNone(String offered, String needed) {
        assertThat(reason(offered, null, needed, null)).isPresent();
    }

    @Test
    void areCompletedByTheWasteCodeOfTheOffer() {
        assertThat(reason("Bidons de 20 L", "07 04 99", "Bidons pour denrées alimentaires", null))
                .hasValue("match.forbidden.soiled");
        assertThat(reason("Bidons de 20 L", "15 01 02", "Bidons pour denrées alimentaires", null))
                .isEmpty();
    }

    @Test
    void areCompletedByTheActivityOfWhoNeedsFood() {
        assertThat(reason("Coquilles de moules souillées", null, "Coquilles de moules, deux sacs", "56.10A"))
                .hasValue("match.forbidden.soiled");
        assertThat(reason("Coquilles de moules souillées", null, "Coquilles de moules, deux sacs", "38.21Z"))
                .isEmpty();
    }

    @Test
    void areNotSeenInWordsThatTheCatalogueDoesNotKnow() {
        assertThat(reason("Boxes", null, "Boxes for bakery", null)).isEmpty();
    }

    @Test
    void areNotNeededWhereNothingShowsThatAThingCanBeEaten() {
        assertThat(reason("Chutes de tôle d’acier", null, "Farine de blé pour boulangerie", null))
                .hasValue("match.forbidden.unproven");
    }

    private Optional<String> reason(
            String offered, @Nullable String wasteCode, String needed, @Nullable String activity) {
        var offer = index.profile(facts(ListingKind.OFFER, offered, wasteCode, null));
        var need = index.profile(facts(ListingKind.NEED, needed, null, activity));
        return rules.forbids(offer, need).map(Obstacle::reason);
    }

    private static ListingFacts facts(
            ListingKind kind, String text, @Nullable String wasteCode, @Nullable String activity) {
        return new ListingFacts(
                ListingId.random(),
                TerritoryId.random(),
                CompanyId.random(),
                kind,
                Exchange.SUBSTITUTION,
                ListingState.PUBLISHED,
                text,
                "",
                "fr",
                null,
                Rhythm.ONCE,
                new Period(LocalDate.of(2026, 12, 1), null),
                new GeoPoint(50.4, 2.8),
                null,
                wasteCode,
                false,
                Audience.EVERYONE,
                Set.of(),
                activity);
    }
}
