package fr.boucle.listings;

import fr.boucle.catalogue.Family;
import fr.boucle.catalogue.MaterialId;
import fr.boucle.catalogue.WasteCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the thing is: said by its author or recognised from the words.
 *
 * @param material null where nothing was recognised
 * @param materialChosen the author said so; recognition does not change it any more
 * @param wasteCode a code of the official list, {@code 15 01 03}
 * @param wasteRemark what was typed as a code and is none: kept, shown as unchecked
 * @param hazardous its author said so, or the code wears the star
 */
@Embeddable
record Nature(
        @Enumerated(EnumType.STRING) @Column(name = "family")
        Family family,

        @Nullable @Embedded @AttributeOverride(name = "value", column = @Column(name = "material_id"))
        MaterialId material,

        @Column(name = "material_chosen") boolean materialChosen,
        @Nullable @Column(name = "waste_code") String wasteCode,
        @Nullable @Column(name = "waste_remark") String wasteRemark,
        @Column(name = "hazardous") boolean hazardous) {

    /** The same thing under a code that a person confirmed. */
    Nature under(WasteCode code, boolean dangerous) {
        return new Nature(family, material, materialChosen, code.code(), null, dangerous);
    }
}
