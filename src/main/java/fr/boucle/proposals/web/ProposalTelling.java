package fr.boucle.proposals.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.proposals.Proposal;
import fr.boucle.proposals.ProposalState;
import fr.boucle.proposals.Proposals;
import fr.boucle.proposals.Reply;
import fr.boucle.proposals.Terms;
import fr.boucle.synergies.Party;
import fr.boucle.synergies.Synergy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells proposals with the names of their companies, and what the reader may do with them. */
@Component
class ProposalTelling {
    private final Companies companies;

    ProposalTelling(Companies companies) {
        this.companies = companies;
    }

    /**
     * A proposal as it is shown.
     *
     * @param replying the parties for which the reader may reply now
     * @param withdrawable the reader may take it back
     */
    record Row(
            int number,
            String company,
            Terms terms,
            ProposalState state,
            List<Said> replies,
            List<String> awaited,
            Map<CompanyId, String> replying,
            boolean withdrawable) {}

    /** A reply with the name of its company. */
    record Said(String company, Reply reply) {}

    /** The last first; only the last can be replied to. */
    List<Row> rows(List<Proposal> proposals, Synergy synergy, Actor me) {
        var names = names(synergy);
        boolean open = Proposals.isOpenTo(synergy, me);
        return proposals.stream()
                .map(each -> row(each, synergy, names, open && each == proposals.get(0) ? me : Actor.visitor()))
                .toList();
    }

    private static Row row(Proposal proposal, Synergy synergy, Map<CompanyId, String> names, Actor me) {
        var state = proposal.state(synergy);
        var awaited = state == ProposalState.OPEN ? proposal.awaited(synergy) : List.<CompanyId>of();
        return new Row(
                proposal.number(),
                names.getOrDefault(proposal.company(), ""),
                proposal.terms(),
                state,
                proposal.replies().stream()
                        .map(reply -> new Said(names.getOrDefault(reply.company(), ""), reply))
                        .toList(),
                awaited.stream().map(each -> names.getOrDefault(each, "")).toList(),
                speaking(awaited, synergy, names, me),
                state == ProposalState.OPEN && speaksFor(proposal.company(), synergy, me));
    }

    /** The parties for which the reader may speak, with their names. */
    Map<CompanyId, String> speaking(Synergy synergy, Actor me) {
        return speaking(parties(synergy), synergy, names(synergy), me);
    }

    private static Map<CompanyId, String> speaking(
            List<CompanyId> parties, Synergy synergy, Map<CompanyId, String> names, Actor me) {
        return parties.stream()
                .filter(each -> speaksFor(each, synergy, me))
                .collect(Collectors.toMap(
                        each -> each, each -> names.getOrDefault(each, ""), (one, same) -> one, LinkedHashMap::new));
    }

    private static boolean speaksFor(CompanyId company, Synergy synergy, Actor me) {
        return me.actsFor(company) || synergy.isFollowedBy(me);
    }

    private static List<CompanyId> parties(Synergy synergy) {
        return synergy.parties().stream()
                .filter(party -> !party.isOut())
                .map(Party::company)
                .distinct()
                .toList();
    }

    private Map<CompanyId, String> names(Synergy synergy) {
        return companies.all(parties(synergy)).values().stream().collect(Collectors.toMap(Company::id, Company::name));
    }
}
