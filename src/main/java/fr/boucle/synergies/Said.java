package fr.boucle.synergies;

import fr.boucle.kernel.CompanyId;
import fr.boucle.matching.MatchRefusal;
import org.jspecify.annotations.Nullable;

/** An answer to the blind question, and for which company. */
record Said(
        CompanyId company,
        Answer answer,
        @Nullable MatchRefusal reason,
        @Nullable String remark) {}
