package fr.boucle.law;

import fr.boucle.law.Consignment.Side;
import fr.boucle.law.Particulars.Place;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The input by which Trackdéchets makes the draft of a consignment note of hazardous waste; a person brings it there. */
final class ConsignmentNote {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Consignment of;
    private final String reference;

    /** @param reference the link back: the id of the synergy */
    ConsignmentNote(Consignment of, String reference) {
        this.of = of;
        this.reference = reference;
    }

    byte[] json() {
        return JSON.writeValueAsString(Map.of("createFormInput", input())).getBytes(StandardCharsets.UTF_8);
    }

    Map<String, Object> input() {
        var input = new Fields()
                .put("customId", reference)
                .put("emitter", emitter())
                .put("recipient", recipient())
                .put("isDirectSupply", of.isDirect());
        of.carriers().stream().findFirst().ifPresent(first -> input.put("transporter", transporter(first.content())));
        input.put("wasteDetails", waste());
        intermediary(Permit.Kind.TRADER).ifPresent(trader -> input.put("trader", trader));
        intermediary(Permit.Kind.BROKER).ifPresent(broker -> input.put("broker", broker));
        return input.all;
    }

    private Map<String, Object> emitter() {
        var place = of.giver().place();
        var site = new Fields()
                .put("name", of.giver().name())
                .put("address", place.street())
                .put("city", place.city())
                .put("postalCode", place.postalCode());
        return new Fields().put("type", "PRODUCER").put("workSite", site.all).put("company", company(of.giver())).all;
    }

    private Map<String, Object> recipient() {
        return new Fields()
                .put(
                        "processingOperation",
                        of.operation() == null
                                ? null
                                : RegisterLine.spaced(of.operation().code()))
                .put("cap", of.particulars().load().acceptance())
                .put("isTempStorage", false)
                .put("company", company(of.taker()))
                .all;
    }

    private static Map<String, Object> company(Side side) {
        return new Fields()
                .put("siret", side.identifier().number())
                .put("name", side.name())
                .put("address", address(side.place()))
                .put("contact", side.place().contact())
                .put("mail", side.place().mail())
                .put("phone", side.place().phone())
                .all;
    }

    private static String address(Place place) {
        return place.street() + ", " + place.postalCode() + " " + place.city();
    }

    private Map<String, Object> transporter(Permit.Draft permit) {
        return receipt(permit)
                .put("isExemptedOfReceipt", permit.exemption() != null)
                .put("numberPlate", of.particulars().load().plate())
                .put(
                        "mode",
                        permit.transport() == null ? null : permit.transport().name())
                .all;
    }

    private Optional<Map<String, Object>> intermediary(Permit.Kind kind) {
        return of.one(kind).map(permit -> receipt(permit.content()).all);
    }

    private static Fields receipt(Permit.Draft permit) {
        var place = new Place(permit.street(), permit.postalCode(), permit.city(), null, null, null);
        var company = new Fields()
                .put(permit.isFrench() ? "siret" : "vatNumber", permit.number())
                .put("name", permit.name())
                .put("address", permit.street() == null ? null : address(place))
                .put("country", permit.country());
        return new Fields()
                .put("company", company.all)
                .put("receipt", permit.receipt())
                .put("department", permit.department())
                .put(
                        "validityLimit",
                        permit.validUntil() == null ? null : permit.validUntil().toString());
    }

    private Map<String, Object> waste() {
        var load = of.particulars().load();
        var details = new Fields()
                .put("code", of.waste() == null ? null : of.waste().printed())
                .put("name", load.description())
                .put("isSubjectToADR", load.adr())
                .put("onuCode", Boolean.TRUE.equals(load.adr()) ? load.mention() : "non soumis")
                .put("quantity", of.tonnes().orElse(null))
                .put("quantityType", "ESTIMATED")
                .put(
                        "consistences",
                        load.consistences().stream().sorted().map(Enum::name).toList())
                .put("pop", load.pop())
                .put("isDangerous", of.isHazardous());
        if (!of.isDirect()) {
            details.put("packagingInfos", List.of(packaging()));
        }
        return details.all;
    }

    private Map<String, Object> packaging() {
        var load = of.particulars().load();
        return new Fields()
                .put("type", load.packaging() == null ? null : load.packaging().name())
                .put("other", load.packagingOther())
                .put("quantity", load.packages())
                .all;
    }

    /** Fields in order; what is not known is left out. */
    private static final class Fields {
        private final Map<String, Object> all = new LinkedHashMap<>();

        Fields put(String name, @Nullable Object value) {
            if (value != null) {
                all.put(name, value);
            }
            return this;
        }
    }
}
