package fr.boucle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of industry, sites and offices: by-products, uses that are looked for, machines and services. */
class IndustryTextsTests {
    private static final Catalogue CATALOGUE = RealCatalogue.get();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chutes de tôle inox 304 | stainless-steel
            Copeaux d’inox huilés | stainless-turnings
            Rails de chemin de fer usagés | rail-steel
            Recherche grenaille d’acier pour grenailleuse | shot-media
            Contrepoids et lest pour chapiteau | counterweight
            Désoxydant pour aciérie | deoxidiser
            Métal pour fonderie d’art | copper-foundry-charge
            Aluminium à refondre, lingots | aluminium-remelt-charge
            Alloy wheels and cylinder heads | aluminium-castings
            Titanium turnings Ti-6Al-4V | titanium
            Neodymium magnets scrap | minor-metals
            Scrap for steelworks wanted | furnace-charge
            Staalkabels en staaldraad | steel-wire
            Damwandplanken gebruikt | sheet-pile
            Autowracks zur Verwertung | end-of-life-vehicle
            Gebrauchte Spundbohlen | sheet-pile
            Trapezblech und Sandwichpaneele | sandwich-panel
            Poussières d’aciérie zincifères | steel-dust
            Poussier de coke | coke-fines
            Électrodes graphite cassées | graphite
            Correcteur de cru pour cimenterie | cement-raw-meal
            Ajout cimentaire recherché | cementitious-addition
            Charge pour enrobé | asphalt-filler
            Liant hydraulique pour traitement de sol | hydraulic-binder
            Matériau pour couche de forme | road-sub-base
            Sable pour remblai de tranchée | trench-sand
            Empierrement de chemin agricole | track-surfacing
            Blocs pour enrochement | riprap
            Fondant métallurgique | flux-need
            Chaulage de terres agricoles | liming-need
            Chaux éteinte déclassée | lime-dust
            Carrelage neuf fin de série | surplus-tiles
            Sacs de ciment périmés | expired-cement
            Filler for asphalt plant | asphalt-filler
            Garnet abrasive for blasting | abrasive-need
            Paper sludge ash | paper-sludge-ash
            Kalkmeststof gezocht | liming-need
            Legioblokken beton | concrete-blocks
            Filterkies Wasserwerk | filter-sand
            Zuschlag für Ziegelei gesucht | brick-additive
            Flüssigboden und Dämmer | void-grout
            Cherche remblai inerte pour plateforme | backfill
            Merlon antibruit, cherche terres | noise-bund
            Sable pour carrière équestre | equestrian-sand
            Couverture de casier de décharge | landfill-cover
            Matières de vidange de fosses septiques | septage
            Green roof growing medium | roof-substrate
            Dijkklei gezocht | dike-material
            Baggersand aus dem Hafen | marine-sand
            Neutralisation d’effluents acides | neutralising-agent
            Neutralisation d’effluents basiques à l’usine | acid-need
            Réactif pour station d’épuration | neutralising-agent
            Source de carbone pour dénitrification | carbon-source
            Acide chlorhydrique coproduit | hydrochloric-acid
            Acide phosphorique usé de polissage | phosphoric-nitric-acid
            Gel hydroalcoolique périmé | disinfectant
            Médicaments périmés d’officine | pharmaceutical
            Peinture en poudre déclassée | powder-paint
            Eau de javel en surplus | bleach
            Cartouches de silicone neuves | surplus-adhesive
            Spent ethanol from distillery heads | alcohol
            Contaminated diesel from misfuelling | waste-fuel
            Used transformer oil without PCB | transformer-oil
            Firefighting foam concentrate AFFF | afff-foam
            Concrete pigment wanted | pigment-need
            Strooizout gezocht | de-icing-salt
            Verlopen handgel | disinfectant
            Ontvettingsbad, industrieel reinigingsmiddel gezocht | cleaning-need
            Salzsäure aus Produktion | hydrochloric-acid
            Ammoniakwasser 20 % | ammonia-water
            DeNOx-Reagenz gesucht | denox-reagent
            Autokatalysatoren | catalytic-converter
            Téléphones portables d’entreprise à recycler | telephone
            Photocopieurs hors service | printer-device
            Disques durs à détruire | data-drive
            Pièces pour réparation d’électroménager | repair-parts-need
            Batteries pour stockage stationnaire | second-life-battery
            Batteries de vélo électrique usagées | ebike-battery
            EV batteries end of life | ev-battery
            Swollen lithium batteries recalled | damaged-lithium-battery
            Black mass from battery shredding | black-mass
            Elektronische componenten restpartij | electronic-component
            Noodverlichting en armaturen afgedankt | light-fitting
            Schaltschränke und Frequenzumrichter | electrical-cabinet
            Gebrauchte Solarmodule gesucht | reused-solar-panel
            Chauffage de serre maraîchère | greenhouse-heat-need
            Appoint de tour de refroidissement recherché | process-water-need
            Air chaud de séchoir disponible | hot-air
            Cooling demand for server room | cooling-need
            Groene stroom gezocht | electricity-need
            Carbonatation de granulats recyclés au CO2 | carbonation-co2-need
            Trancheuse à pain d’occasion | bakery-machine
            Four verrier à vendre | furnace
            Presse à balles carton | recycling-machine
            Étude de pollution des sols | engineering-service
            Glass furnace for craft studio | furnace
            Etikettendruckmaschine gebraucht | printing-machine
            Laveuse de bouteilles en verre | bottling-machine
            Tyre balancer | garage-equipment
            Wood chipper for sale | recycling-machine
            Houtbewerkingsmachine, cirkelzaag | woodworking-machine
            Plastic injection moulding machine | plastic-machine
            Papierschneidemaschine | printing-machine
            Location de bennes à gravats | rental-service
            Réparation de palettes bois | repair-service
            Pose de panneaux solaires | installation-service
            Nettoyage de vitres | cleaning-service
            Solar panel installation | installation-service
            Windschutzscheibenreparatur | repair-service
            Bodengutachten Altlasten | engineering-service
            Aardappelschilmachine | food-machine
            Textile printing service | design-print-service
            Betonmolen en trilplaat | construction-machine
            Chaudière à granulés de bois | boiler
            Local de stockage sec à louer | warehouse-space
            Cherche heures de cariste | forklift-driver
            Groupement d’achat de fournitures | joint-purchase
            Tournée commune de collecte | joint-waste-collection
            Formation sécurité mutualisée | safety-training
            Collecte de DASRI groupée entre cabinets | sharps-round
            Collecte de cartouches d’encre mutualisée | cartridge-round
            Tournée de collecte de palettes partagée | pallet-round
            Stockage ADR partagé | hazardous-storage
            Shared kitchen for caterers | kitchen-space
            Seasonal workers to share in winter | seasonal-worker
            Contract packing capacity | toll-processing
            Gedeelde boekhouder | shared-accountant
            Gezamenlijke inzameling elektro-afval | weee-round
            Gemeinsame Foliensammlung im Gewerbegebiet | film-round
            Staplerfahrer teilen | forklift-driver
            Lkw-Waschanlage mitnutzen | truck-wash
            Erste-Hilfe-Kurs gemeinsam | safety-training
            Autopartage entre entreprises | fleet-sharing
            Toiture à louer pour photovoltaïque | roof-space
            Crèche d’entreprise, places disponibles | childcare
            Machine à coudre industrielle | textile-machine
            Tracteur agricole à vendre | agricultural-machine
            Poste à souder MIG | welding-equipment
            Mini-pelle 1,8 t | construction-machine
            Pont élévateur 2 colonnes | garage-equipment
            Cuve inox 2000 litres | industrial-tank
            Compresseur à vis 22 kW | compressor
            Cabine de peinture automobile | surface-machine
            Scie à panneaux et dégauchisseuse | woodworking-machine
            Massicot et plieuse d’imprimerie | printing-machine
            Chambre froide démontable | refrigeration-equipment
            Autolaveuse autoportée | cleaning-machine
            Scanner de documents | printer-device
            Mobilier de restaurant terrasse | hospitality-furniture
            Stand d’exposition modulaire | event-equipment
            Bungalow de chantier | building-module
            Gebrauchte Drehmaschine | machine-tool
            Gabelstapler gebraucht | handling-truck
            Industriewaschmaschine | laundry-machine
            Wasstraat voor vrachtwagens | truck-wash
            Balenpers karton tweedehands | recycling-machine
            Koffiemachine horeca | food-machine
            Bakkerijoven te koop | bakery-machine
            Lasapparaat | welding-equipment
            Second-hand sewing machines | textile-machine
            Forklift truck 2.5 t | handling-truck
            Stainless steel tank 5000 l | industrial-tank
            Injection moulds | plastic-machine
            Audit énergétique de bâtiment | engineering-service
            Diagnostic amiante avant travaux | engineering-service
            Affûtage d’outils de coupe | repair-service
            Dératisation et désinsectisation | cleaning-service
            Déménagement de bureaux | logistics-service
            Création de site internet | design-print-service
            Sous-traitance d’usinage | toll-processing
            Conditionnement à façon de poudres | toll-processing
            Prestation de nettoyage de cuves | cleaning-service
            Asbestos survey | engineering-service
            Skip hire | rental-service
            Pallet repair service | repair-service
            Window cleaning | cleaning-service
            Containerdienst Bauschutt | rental-service
            Malerarbeiten Innenräume | installation-service
            Recherche IBC vides | ibc-reuse
            Cherche chaleur pour sécher du bois | drying-heat-need
            Looking for hot water for laundry | process-heat-need
            Zoekt restwarmte voor kassen | greenhouse-heat-need
            Suche Wärme für Gewächshaus | greenhouse-heat-need
            Recherche terre végétale | topsoil
            Recherche gravats concassés pour chemin | track-surfacing
            Cherche gypse pour cimenterie | cement-raw-meal
            Recherche sable pour béton | concrete-aggregate
            Acier pour école de soudure | making-metal
            Bentonite usée de forage | drilling-mud
            Boues de traitement de surface nickel | hydroxide-sludge
            Bains de nickel usés | galvanic-bath
            Emballages vides souillés | hazardous-packaging
            Chiffons souillés de solvant | absorbent
            Lampes LED et luminaires | light-fitting
            Onduleurs et batteries de secours | ups-unit
            Serveurs et baies | server
            Tablettes et smartphones | telephone
            Fûts de 200 litres d’huile hydraulique | hydraulic-oil
            Portes et fenêtres de réemploi | door-window-reuse
            Faux plancher technique | raised-floor
            Isolant en panneaux, surplus | insulation-reuse
            Laitier de poche | ladle-slag
            Sels de déneigement | de-icing-salt
            """)
    void readsWhatATitleIsAbout(String title, String expected) {
        assertThat(CATALOGUE.recognise(title, "").best()).contains(MaterialId.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pneus de tracteur | tyre-truck
            Huile de tracteur usagée | engine-oil
            Batteries de chariot élévateur au plomb | lead-battery
            Cartouches de toner pour photocopieur | toner-cartridge
            Marc de café de distributeur automatique | coffee-grounds
            Rouleaux de film pour banderoleuse | ldpe-film
            Cendres de chaudière bois | biomass-ash
            Chaleur de compresseur | low-temperature-heat
            """)
    void keepsTheMaterialWhereTheMachineOnlySaysWhereItComesFrom(String title, String expected) {
        assertThat(CATALOGUE.recognise(title, "").best()).contains(MaterialId.of(expected));
    }
}
