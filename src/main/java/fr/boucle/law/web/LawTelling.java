package fr.boucle.law.web;

import fr.boucle.companies.Companies;
import fr.boucle.companies.Company;
import fr.boucle.files.FileId;
import fr.boucle.files.FileLabel;
import fr.boucle.files.Files;
import fr.boucle.identity.Account;
import fr.boucle.identity.Accounts;
import fr.boucle.kernel.AccountId;
import fr.boucle.kernel.CompanyId;
import fr.boucle.law.Checklist;
import fr.boucle.law.LegalAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a checklist: each question in the reader's language, who answered what and when, and the evidence. */
@Component
class LawTelling {
    private final Accounts accounts;
    private final Companies companies;
    private final Files files;
    private final MessageSource messages;

    LawTelling(Accounts accounts, Companies companies, Files files, MessageSource messages) {
        this.accounts = accounts;
        this.companies = companies;
        this.files = files;
        this.messages = messages;
    }

    /** An answer as a page prints it. */
    record Told(LegalAnswer answer, String by, Instant at) {}

    /** A question with its answers, the latest first. */
    record Row(String id, String asks, String helps, String source, List<Told> answers, List<FileLabel> evidence) {
        public Optional<Told> current() {
            return answers.stream().findFirst();
        }

        public List<Told> history() {
            return answers.stream().skip(1).toList();
        }
    }

    Row row(Checklist.Line line, Locale language) {
        return rows(List.of(line), language).get(0);
    }

    /** Three questions to the database, however many lines. */
    List<Row> rows(List<Checklist.Line> lines, Locale language) {
        var answers = lines.stream().flatMap(line -> line.answers().stream()).toList();
        var known = new Known(
                accounts.named(answers.stream()
                        .flatMap(each -> each.answeredBy().stream())
                        .distinct()
                        .toList()),
                companies.all(answers.stream()
                        .flatMap(each -> each.company().stream())
                        .distinct()
                        .toList()),
                files.labels(
                        answers.stream().flatMap(each -> each.files().stream()).toList()),
                messages.getMessage("law.by.staff", null, language));
        return lines.stream().map(line -> known.row(line, language)).toList();
    }

    /** Names looked up at once. */
    private record Known(
            Map<AccountId, Account> people,
            Map<CompanyId, Company> firms,
            Map<FileId, FileLabel> labels,
            String staff) {
        Row row(Checklist.Line line, Locale language) {
            var told = line.answers().stream()
                    .map(answer -> new Told(answer, by(answer), answer.answeredAt()))
                    .toList();
            var condition = line.condition();
            return new Row(
                    condition.id(),
                    condition.asks(language),
                    condition.helps(language),
                    condition.source(),
                    told,
                    line.evidence().stream()
                            .flatMap(file -> Stream.ofNullable(labels.get(file)))
                            .toList());
        }

        /** The person, where the account is still there, and for whom. */
        private String by(LegalAnswer answer) {
            var team = answer.company().map(firms::get).map(Company::name).orElse(staff);
            return answer.answeredBy()
                    .map(people::get)
                    .map(person -> person.name() + ", " + team)
                    .orElse(team);
        }
    }
}
