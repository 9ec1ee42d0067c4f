package fr.boucle.catalogue;

/** What a company can do to a material so that another one can use it. */
public enum Treatment {
    SORTING,
    SHREDDING,
    GRINDING,
    CRUSHING,
    WASHING,
    DRYING,
    PRESSING,
    FILTRATION,
    DISTILLATION,
    COMPOSTING,
    METHANISATION,
    DEPACKAGING,
    PASTEURISATION,
    REPAIR,
    REFURBISHING,
    RECONDITIONING,
    REGRANULATION,
    DEFIBRATION,
    DISMANTLING,
    DECONTAMINATION,
    TRANSESTERIFICATION
}
