package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as companies write them, in four languages, and the concept that each is first of all about. */
class TradeTextsTests {
    private static final Catalogue CATALOGUE = new Catalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pain de la veille invendu, 40 kg par jour | bread-surplus
            Unsold bread and baguettes from a bakery | bread-surplus
            Oud brood van de bakkerij | bread-surplus
            Altbrot aus Bäckerei | bread-surplus
            Drêches d’orge de micro-brasserie | brewers-grain
            Spent grain from craft brewery | brewers-grain
            Bierbostel vers | brewers-grain
            Biertreber frisch | brewers-grain
            Marc de café en seaux | coffee-grounds
            Kaffeesatz aus Büros | coffee-grounds
            Koffiedik van kantoren | coffee-grounds
            Huile de friture usagée de restaurant | used-cooking-oil
            Frituurvet van restaurants | used-cooking-oil
            Altspeiseöl | used-cooking-oil
            Lactosérum doux 20 m3/semaine | whey
            Fumier de cheval pailleux | horse-manure
            Lisier de porc | slurry-manure
            Pulpe de betterave surpressée | beet-pulp
            Suikerbietenpulp | beet-pulp
            Épluchures de pommes de terre vapeur | potato-peel
            Chutes de chêne et de hêtre | solid-wood-offcut
            Eichenholzabschnitte | solid-wood-offcut
            Sägespäne aus Sägewerk | sawdust
            Zaagsel en houtkrullen | sawdust
            Palettes Europe d’ocasion bon état | pallet-reuse
            Gebrauchte Europaletten | pallet-euro
            Kapotte pallets gezocht | pallet-broken
            Traverses de chemin de fer créosotées | railway-sleeper
            Bois non traité en vrac | clean-wood
            Untreated wood offcuts | clean-wood
            MDF-Abschnitte | mdf
            Vieux cartons en balles | corrugated-cardboard
            Oude kartonnen dozen | corrugated-cardboard
            Rognures d’imprimerie blanches | print-trimmings
            Old newspapers and magazines | newspaper-magazine
            Akten en archieven voor vernietiging | office-paper
            Film étirable usagé transparent | film-clear
            LDPE-Folie in Ballen | ldpe-film
            Bidons PEHD 20 L vides propres | hdpe-container
            Chutes de polypropilène injecté | polypropylene
            PET-Flaschen | pet-bottle
            Caisses polystyrène de marée | eps-fishbox
            PVC raamprofielen | pvc-rigid
            Big bags usagés polypropylène | big-bag-used
            Pneus de camion usagés | tyre-truck
            Altreifen PKW | tyre-car
            Autobanden | tyre-car
            Rubber crumb from tyres | rubber-crumb
            Chutes de tissu de confection | fabric-offcut
            Stoffreste aus Näherei | fabric-offcut
            Vêtements de travail usagés | workwear
            Matelas usagés d’hôtel | mattress
            Chutes de cuir de maroquinerie | leather-offcut
            Bouteilles en verre consignées à laver | glass-bottle-reuse
            Flachglas Verschnitt | float-offcut
            Pare-brise feuilletés | windscreen
            Ferraille de démolition | ferrous-metal
            Stainless steel offcuts 316 | stainless-steel
            Copeaux d’aluminim | aluminium-turnings
            Kupferschrott | copper
            Koperdraad | copper
            Laiton de décolletage | brass
            Béton concassé 0/31,5 recyclé | recycled-aggregate
            Betonpuin | concrete-rubble
            Gebrochene Ziegel | brick-rubble
            Plaques de platre BA13 | plasterboard
            Gipsplatten | plasterboard
            Laine de roche en vrac | stone-wool
            Cendres volantes de charbon | coal-fly-ash
            Laitier de haut-fourneau | blast-furnace-slag
            Mâchefers d’incinération | bottom-ash
            Sable de fonderie | foundry-sand
            Gießereisand gebraucht | foundry-sand
            Terre végétale à donner | topsoil
            Teelaarde gezocht | topsoil
            Terres excavées propres | clean-soil
            Boues de station d’épuration | sewage-sludge
            Klärschlamm | sewage-sludge
            Sédiments de dragage du canal | dredged-sediment
            Acetone and toluene waste solvent | solvent-non-halogenated
            Huile de vidange garage | engine-oil
            Altöl aus Werkstatt | oil
            Acide sulfurique usé | sulphuric-acid
            Soude caustique usée | alkali
            Chiffons souillés d’huile | absorbent
            Peinture en phase aqueuse invendue | surplus-paint
            Lead acid batteries forklift | lead-battery
            Lithium-Ionen-Akkus | lithium-battery
            Ordinateurs portables réformés | reusable-computer
            Oude computers en schermen | it-equipment
            Câbles électriques cuivre | electric-cable
            Panneaux solaires déposés | photovoltaic-panel
            Néons usagés | lamp
            Abwärme aus Kompressoren | low-temperature-heat
            Restwarmte beschikbaar | waste-heat
            Vapeur basse pression 8 bar | steam
            Eau de refroidissement à réutiliser | process-water
            CO2 biogénique de brasserie | fermentation-co2
            Bureaux et chaises de bureau d’occasion | office-furniture
            Büromöbel gebraucht | office-furniture
            Rayonnages à palettes d’occasion | storage-rack
            Kantoorstoelen | office-furniture
            Transpalette manuel | handling-truck
            Benne de 15 m3 à vendre | shipping-container
            Entrepôt 500 m2 à louer | warehouse-space
            Warehouse space to share | warehouse-space
            Lagerfläche frei | warehouse-space
            Magazijnruimte te deel | warehouse-space
            Formation CACES mutualisée | forklift-training
            Gemeinsamer Einkauf von Strom | energy-purchase
            Achat groupé d’électricité | energy-purchase
            Covoiturage domicile-travail | employee-mobility
            Collecte mutualisée de biodéchets | biowaste-round
            Comptable à temps partagé | shared-accountant
            Groupement d’employeurs cherche cariste | staff-sharing
            Cuve IBC 1000 l | ibc-reuse
            Fûts métalliques 200 l | steel-drum-reuse
            Chambre froide à partager | cold-storage
            Pont bascule | weighbridge
            Graisses de bac à graisse | grease-trap-fat
            Coquilles d’huîtres | shellfish-shell
            Plumes de canard | feathers-hair
            Paille de blé en bottes | straw
            Tontes de gazon | grass-clippings
            Snoeihout en takken | green-wood
            Compost de déchets verts | compost
            Aliments pour porcs à base de petit-lait | pig-feed
            Recherche litière pour chevaux | animal-bedding
            Écorce de pin pour paillage | bark
            Sciure de bois pour litière | sawdust
            Plexiglas en plaques | polycarbonate-pmma
            Chutes de mousse polyuréthane | pu-foam
            Toner cartridges empty | toner-cartridge
            Amiante lié | asbestos-waste
            Déchets d’enrobés fraisés | asphalt-planings
            Bitumen roofing felt waste | bitumen-membrane
            Chutes de jambon et charcuterie sous vide périmées | former-foodstuff-meat
            Oignons déclassés en vrac | onion-waste
            Rebuts de chips | fries-reject
            Aardappelschillen | potato-peel
            Wei van kaasmakerij | whey
            Rapskuchen | oilseed-cake
            Schweinegülle | slurry-manure
            Paardenmest met stro | horse-manure
            Used coffee grounds from offices | coffee-grounds
            Grape marc after pressing | grape-pomace
            Moules et bulots vides | shellfish-shell
            Bois de démolition peint | treated-nonhaz-wood
            Sapins de Noël à broyer | green-wood
            Cagettes en bois de marché | wood-packaging
            Barriques de vin vides | wood-barrel
            Damaged wooden pallets for repair | pallet-broken
            Spaanplaatresten | particle-board
            Holzfenster gebraucht | wood-joinery
            Archives confidentielles broyées | shredded-paper
            Mandrins carton diamètre 76 | cardboard-tube
            Kraftpapiersäcke | kraft-sack
            Livres désherbés de médiathèque | book
            Eierkartons | egg-tray
            Stretchfolie gebraucht | film-clear
            Bâches agricoles usagées d’ensilage | agricultural-film
            Polystyrène expansé propre | eps
            Plastic crates euronorm | plastic-crate
            Pots de fleurs en plastique | plant-pot
            Noppenfolie | bubble-wrap
            HDPE granulate recycled | hdpe-regrind
            Nylon fishing nets | polyamide
            Pneus agricoles | tyre-truck
            Fietsbanden binnenbanden | inner-tube
            Förderbänder Gummi | conveyor-belt
            Uniformes et bleus de travail | workwear
            Jutesäcke von Kaffee | jute-sack
            Teppichfliesen | carpet
            Laine de mouton brute | raw-wool
            Bouteilles de vin vides | glass-bottle
            Weckgläser | glass-jar
            Miroirs cassés | mirror
            Simple vitrage déposé | window-glazing
            Canettes alu | aluminium-cans
            Zinkblech vom Dach | zinc
            Scrap lead from roofing | lead-metal
            Fers à béton | rebar
            Tournures d’acier huilées | steel-turnings
            Boîtes de conserve | steel-packaging
            Briques anciennes nettoyées | reclaimed-bricks
            Tuiles mécaniques | roof-tiles
            Dakpannen | roof-tiles
            Straßenaufbruch Asphalt | asphalt
            Pavés de grès | paving-stone
            Carrelage cassé | ceramic-waste
            Holzasche | biomass-ash
            Terre polluée au plomb | polluted-soil
            Verontreinigde grond met olie | hydrocarbon-soil
            Boues de curage de réseau | street-sweepings
            Boue hydrocarburée de séparateur | oily-sludge
            Fonds de pots de peinture | paint
            Lijmresten | adhesive
            Antigel usagé | glycol
            Kühlschmierstoff verbraucht | cutting-emulsion
            Extincteurs périmés | gas-cylinder
            Spuitbussen | aerosol
            Solvants chlorés | solvent-halogenated
            Écrans d’ordinateur | screen
            Frigos et congélateurs | cooling-appliance
            Wasmachines | large-appliance
            Elektromotoren | electric-motor
            Piles usagées | battery
            Leuchtstoffröhren | lamp
            Surplus de vapeur de chaudière | steam
            Eau chaude 80°C | hot-water
            Kälte aus Gasverdampfung | cooling
            Druckluft | compressed-air
            Regenwater | rainwater
            Solarstrom Überschuss | surplus-electricity
            Armoires vestiaires | locker
            Four professionnel inox | kitchen-equipment
            Tour d’usinage | machine-tool
            Steiger | scaffolding
            Vélos de service | bicycle
            Casques et gants neufs en surplus | protective-equipment
            Salle de réunion à partager | office-space
            Parkplätze für LKW | parking
            Chambre froide négative disponible | cold-storage
            Vrachtwagen delen | freight-sharing
            Broyeur mobile à partager | shared-shredder
            Techniciens de maintenance partagés | maintenance-crew
            Sécurité incendie formation commune | safety-training
            Gemeinsame Abfallsammlung | joint-waste-collection
            Group purchase of nitrile gloves | protective-purchase
            Crèche inter-entreprises | childcare
            Gardiennage de zone mutualisé | security-guard
            """)
    void readsWhatATitleIsAbout(String title, String expected) {
        assertThat(CATALOGUE.recognise(title, "").best()).contains(MaterialId.of(expected));
    }
}
