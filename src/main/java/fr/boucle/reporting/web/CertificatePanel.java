package fr.boucle.reporting.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.reporting.Certificates;
import fr.boucle.web.Panel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to a company’s certificates, on its page, for its people and the staff. */
@Component
class CertificatePanel implements Panel {
    private static final int LATE = 60;

    private final Certificates certificates;

    CertificatePanel(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Set<String> places() {
        return Set.of("company");
    }

    @Override
    public Optional<Part> of(String place, String id, Actor actor) {
        return certificates
                .opened(CompanyId.of(id), actor)
                .map(company -> new Part("reporting/_panel :: certificates", LATE, Map.of("company", company.id())));
    }
}
