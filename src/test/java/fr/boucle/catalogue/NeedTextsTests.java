package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of those who look for something, named by the use they make of it, and of the by-products that serve. */
class NeedTextsTests {
    private static final Catalogue CATALOGUE = new Catalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Support de culture pour champignonnière | mushroom-substrate
            Paddenstoelenkwekerij zoekt substraat | mushroom-substrate
            Substrat für Pilzzucht gesucht | mushroom-substrate
            Cherchons marc à pectine : matière pour extraction de pectine | pectin-feedstock
            Grondstof voor pectinewinning gezocht | pectin-feedstock
            Plantes à parfum à distiller, extraction d’huiles essentielles | essential-oil-feedstock
            Raw material for essential oil extraction | essential-oil-feedstock
            Pelures et plantes tinctoriales pour teinture végétale | natural-dye-feedstock
            Färberpflanzen für Naturfarben gesucht | natural-dye-feedstock
            Recherche tanins végétaux pour tannerie | tannin-feedstock
            Protéines végétales à extraire, concentré protéique | plant-protein-feedstock
            Graines pour huilerie artisanale | seed-oil-feedstock
            Natural exfoliant for body scrub | cosmetic-exfoliant
            Source de chitine pour chitosane | chitin-feedstock
            Crushed shells as calcium source for hens | calcium-carbonate-source
            Liant végétal pour granulés | natural-binder
            Bindmiddel voor pellets | natural-binder
            Source d’amidon pour bioplastique | bioplastic-feedstock
            Biomasse à carboniser pour charbon actif | carbonisation-feedstock
            Rohstoff für Pflanzenkohle | carbonisation-feedstock
            Élevage de lombrics cherche nourriture, lombricompostage | worm-composting-feedstock
            Granulat pour béton de chanvre et torchis | bio-concrete-aggregate
            Garnissage biofiltre pour traitement d’odeurs | biofilter-media
            Litière pour chats et rongeurs, matière absorbante | cat-litter
            Kattenbakkorrels grondstof gezocht | cat-litter
            Foin pour chevaux | horse-feed
            Pferdefutter gesucht | horse-feed
            Konijnenvoer gezocht | rabbit-feed
            Wild bird food ingredients wanted | bird-seed
            Litière pour poulailler, recherche matériau sec | animal-bedding
            Einstreu für Hühner gesucht | animal-bedding
            Coproduits humides pour bovins laitiers | cattle-feed
            Bijproducten voor koeien gezocht | cattle-feed
            Coproduits pour porcherie, alimentation liquide | pig-feed
            Feed for hens, clean grain | poultry-feed
            By-products for insect farm | insect-rearing-substrate
            Protéines pour petfood | petfood-ingredient
            Recherche dons alimentaires pour épicerie solidaire | food-donation
            Substrat méthanisation, toutes matières organiques | biogas-feedstock
            Reststromen voor vergisting | biogas-feedstock
            Kohlenstoffreiches Kompostmaterial | composting-feedstock
            Amendement organique pour maraîchage | organic-amendment
            Torfersatz für Blumenerde gesucht | growing-medium
            Bière à acétifier, matière pour vinaigrerie | vinegar-feedstock
            Matière pour fabrication de granulés de bois | pellet-feedstock
            Sägemehl für Pellets gesucht | pellet-feedstock
            Petit bois d’allumage, ligots | fire-starter-feedstock
            Bois de tournage et lutherie | craft-wood
            Houten palletplanken gezocht | pallet-making-wood
            Bois pour carrés potagers non traité | landscaping-timber
            Combustible pour chaudière biomasse | biomass-fuel
            Brennstoff für Biomassekessel | biomass-fuel
            Matière première pour panneaux de particules | panel-board-wood
            Paillage de massifs, matière végétale | mulch
            Papier kraft de calage | packing-paper
            Fibres de cellulose pour enrobés | cellulose-fibre-additive
            Carton moulé : matière première pour barquettes | moulded-pulp-feedstock
            Papier pour ouate de cellulose | cellulose-insulation-feedstock
            Filament d’impression 3D : matière recyclée | filament-3d-feedstock
            Recyclaat voor spuitgieten gezocht | injection-moulding-feedstock
            Granulés pour sacs poubelle | film-extrusion-feedstock
            Rotomoulding powder wanted | rotomoulding-powder
            Mousse à broyer pour mousse agglomérée | rebond-foam-feedstock
            Billes de polystyrène pour chape allégée | lightweight-concrete-filler
            Bâches d’occasion pour couvrir du bois | protective-sheeting
            Combustible CSR pour cimenterie | solid-recovered-fuel
            Sol équestre : fibres pour carrière de chevaux | equestrian-surface
            Dock bumpers wanted for loading bays | dock-fender
            Lest pour silo d’ensilage | silo-weight
            Chiffons d’atelier coton | wiping-rags
            Putzlappen gesucht | wiping-rags
            Garnissage et rembourrage de poufs | upholstery-padding
            Füllung für Kissen gesucht | upholstery-padding
            Matière première pour feutre | nonwoven-feedstock
            Panneaux acoustiques : fibres textiles recherchées | acoustic-panel-feedstock
            Toile de paillage biodégradable, fibres naturelles | mulch-mat-feedstock
            Couvertures pour refuge animalier | animal-shelter-linen
            Decken für Tierheim | animal-shelter-linen
            Cuir pour maroquinerie artisanale | craft-leather
            Breigaren voor atelier | craft-yarn
            Stoffen om te naaien gezocht | fabric-for-making
            Absorbant industriel pour atelier | absorbent-supply
            Calage pour colis e-commerce | void-fill
            Matériel pour école maternelle et loisirs créatifs | creative-materials
            Verre pour microbilles de marquage routier | road-marking-bead-feedstock
            Média filtrant en verre pour piscine | glass-filter-media
            Tweedehands beglazing voor serre | reusable-glazing
            Terrazzo de verre coloré | decorative-glass
            Fondant verrier pour carrelage | ceramic-flux-glass
            Okara de soja frais 2 t/jour | okara
            Écorces d’orange de bar à jus | citrus-peel
            Orangenschalen aus Saftbar | citrus-peel
            Carottes déclassées en vrac | carrot-cull
            Appels voor sap, valappels | apple-cull
            Overripe bananas from ripening plant | banana-waste
            Poudre de lait périmée en sacs | milk-powder-reject
            Paille de lavande distillée | distilled-plant
            Lianes de houblon après récolte | hop-bines
            Refus de compost criblé | compost-oversize
            Capsules de café alu usagées | coffee-capsule
            Horn und Hufe aus Schlachthof | horn-hoof
            Cheveux coupés de salon de coiffure | human-hair
            Miscanthus broyé en vrac | miscanthus-reed
            Chutes de bambou | bamboo
            Douelles de barriques | cooperage-offcut
            Chutes de plan de travail stratifié | laminate-hpl
            Brettsperrholz Ausschnitte | clt-offcut
            Poussière de carton | paper-dust
            Windelausschuss aus Produktion | hygiene-product-reject
            Granulés vierges déclassés PP | off-grade-resin
            PVB-Randstreifen | pvb-film
            Kunstgrasmat gebruikt | artificial-turf
            Reclamezeil en spandoeken | banner-tarp
            Joints EPDM déclassés | rubber-seal
            Durites et flexibles hydrauliques usagés | rubber-hose
            Neoprene offcuts from wetsuits | neoprene
            Liasses d’échantillons de tissus | sample-book
            Couettes et oreillers d’hôtel | blanket-duvet
            Dryer lint from laundry | lint
            Brandslangen afgedankt | fire-hose
            Verre armé de démolition | wired-glass
            Glasbausteine aus Rückbau | glass-block
            Flacons de parfum déclassés | perfume-flacon
            Seaux alimentaires vides de boulangerie | bucket-reuse
            Bierkratten leeg | bottle-crate
            Fûts à bière inox | keg-reuse
            Kleiderbügel aus Kunststoff | clothes-hanger
            Classeurs et papeterie en surplus | envelope-stationery
            Recherche sciure sèche pour litière | sawdust
            Recherche marc de café pour champignons | coffee-grounds
            Copeaux de laiton | brass
            Blouses de laboratoire usagées | workwear
            Graisse de canard | animal-fat
            Bois B broyé | treated-nonhaz-wood
            Rideaux de théâtre ignifugés | flame-retardant-textile
            Téflon PTFE copeaux | fluoropolymer
            Recherche bouchons en plastique | cap-closure
            Sable de verre pour béton | glass-sand
            Schokoladenbruch | confectionery-waste
            Glasscherben bunt | coloured-cullet
            Bierdraf voor koeien | brewers-grain
            Champost | spent-growing-medium
            Krantenpapier oud | newspaper-magazine
            Shredded office paper for packing | shredded-paper
            Truck tarps | banner-tarp
            Wanted: cardboard boxes for shipping | carton-reuse
            Wanted coffee grounds for worm farm | coffee-grounds
            Isolant phonique, fibres | acoustic-panel-feedstock
            """)
    void readsWhatATitleIsAbout(String title, String expected) {
        assertThat(CATALOGUE.recognise(title, "").best()).contains(MaterialId.of(expected));
    }
}
