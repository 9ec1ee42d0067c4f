package fr.boucle.notifications;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Member;
import fr.boucle.companies.Teams;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.CompanyId;
import fr.boucle.proposals.Proposal;
import fr.boucle.proposals.ProposalMade;
import fr.boucle.proposals.ProposalReplied;
import fr.boucle.proposals.Proposals;
import fr.boucle.synergies.DeliveryRecorded;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.SynergyId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What the parties of a synergy are told while they work on it: terms to reply to, replies, deliveries to confirm. */
@Component
class SynergyLetters {
    private final Synergies synergies;
    private final Proposals proposals;
    private final Companies companies;
    private final Teams teams;
    private final Mailbox mailbox;

    SynergyLetters(Synergies synergies, Proposals proposals, Companies companies, Teams teams, Mailbox mailbox) {
        this.synergies = synergies;
        this.proposals = proposals;
        this.companies = companies;
        this.teams = teams;
        this.mailbox = mailbox;
    }

    /** Those whose reply is awaited; a proposal that another has replaced meanwhile awaits none. */
    @ApplicationModuleListener
    void on(ProposalMade made) {
        var synergy = synergies.seenBy(made.synergy(), Actor.system());
        var key = "proposal:" + made.synergy() + ':' + made.number();
        current(made.synergy(), made.number())
                .flatMap(proposal -> proposal.awaited(synergy).stream())
                .forEach(party ->
                        mailbox.tell(members(party), message(key, "proposalMade", made.synergy(), made.company())));
    }

    @ApplicationModuleListener
    void on(ProposalReplied replied) {
        var key = "reply:" + replied.synergy() + ':' + replied.number() + ':' + replied.company();
        current(replied.synergy(), replied.number())
                .forEach(proposal -> mailbox.tell(
                        members(proposal.company()),
                        message(key, "proposalReplied", replied.synergy(), replied.company())));
    }

    private Stream<Proposal> current(SynergyId synergy, int number) {
        return proposals.current(synergy, Actor.system()).filter(last -> last.number() == number).stream();
    }

    private Message message(String key, String code, SynergyId id, CompanyId from) {
        var title = synergies.seenBy(id, Actor.system()).title();
        var name = companies.get(from).name();
        return new Message(key, code, List.of(title, name), "/synergies/" + id + "/proposals");
    }

    /** Those who receive say whether it came as agreed; who wrote it down is not asked. */
    @ApplicationModuleListener
    void on(DeliveryRecorded recorded) {
        var synergy = synergies.seenBy(recorded.synergy(), Actor.system());
        var writer = synergy.deliveries().stream()
                .filter(each -> each.id().equals(recorded.delivery()) && each.isUnderWay())
                .flatMap(each -> each.recordedBy().stream())
                .findFirst();
        var message = new Message(
                "delivery:" + recorded.delivery(),
                "deliveryAwaits",
                List.of(synergy.title()),
                "/synergies/" + synergy.id());
        synergy.receivers().stream()
                .map(this::members)
                .map(people -> people.stream()
                        .filter(each -> writer.filter(each::equals).isEmpty())
                        .toList())
                .forEach(people -> mailbox.tell(people, message));
    }

    private List<AccountId> members(CompanyId company) {
        return teams.of(company).stream().map(Member::account).toList();
    }
}
