package fr.boucle.quality;

import fr.boucle.files.FileId;
import fr.boucle.files.Files;
import fr.boucle.files.StoredFile;
import fr.boucle.kernel.Actor;
import fr.boucle.kernel.Audited;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import fr.boucle.synergies.Stage;
import fr.boucle.synergies.Synergies;
import fr.boucle.synergies.Synergy;
import fr.boucle.synergies.SynergyId;
import fr.boucle.web.Upload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the quality loop: limits, samples, analyses, the taker's verdict, and limits anew. */
@Service
@Transactional
public class QualityLoop {
    private final ToleranceRepository tolerances;
    private final SampleRepository samples;
    private final Synergies synergies;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QualityLoop(
            ToleranceRepository tolerances,
            SampleRepository samples,
            Synergies synergies,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tolerances = tolerances;
        this.samples = samples;
        this.synergies = synergies;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The limits in all their versions, the last first, for those who may know all of the synergy. */
    @Transactional(readOnly = true)
    public List<Tolerance> tolerances(SynergyId id, Actor actor) {
        read(id, actor);
        return tolerances.of(id.value());
    }

    /** The samples, the last first. */
    @Transactional(readOnly = true)
    public List<Sample> samples(SynergyId id, Actor actor) {
        read(id, actor);
        return samples.of(id);
    }

    /** The synergy, once all said yes, for those who may know all of it. */
    @Transactional(readOnly = true)
    public Synergy read(SynergyId id, Actor actor) {
        var synergy = synergies.seenBy(id, actor);
        if (!synergy.isOpenTo(actor) || synergy.reached() == Stage.IDEA) {
            throw new NotFound("synergy", id);
        }
        return synergy;
    }

    /**
     * Who receives sets the limits, or sets them anew.
     *
     * @param seen the version that the writer saw, 0 for none
     */
    public void set(SynergyId id, Tolerance.Limits limits, int seen, Actor actor) {
        demandReceiver(work(id, actor), actor);
        int last = tolerances.of(id.value()).stream()
                .findFirst()
                .map(Tolerance::version)
                .orElse(0);
        if (last != seen) {
            throw new OptimisticLockingFailureException("limits of " + id);
        }
        tolerances.save(new Tolerance(id, last + 1, limits, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "quality.limits", id, limits.why()));
    }

    public Sample take(SynergyId id, Sample.Note note, Actor actor) {
        work(id, actor);
        if (note.takenOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("quality.sample.notYet").at("takenOn");
        }
        int number = samples.of(id).stream().findFirst().map(Sample::number).orElse(0) + 1;
        var sample = samples.save(new Sample(id, number, note, actor, clock.instant()));
        events.publishEvent(Audited.of(actor, "quality.sample", id, Integer.toString(number)));
        return sample;
    }

    /** Writes down what the laboratory read, with its certificate. */
    public void analyse(SynergyId id, int number, Sample.Analysis analysis, Optional<Upload> certificate, Actor actor) {
        work(id, actor);
        if (analysis.on() != null && analysis.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("quality.sample.notYet").at("on");
        }
        sample(id, number).analyse(analysis, keep(certificate, actor));
        events.publishEvent(Audited.of(actor, "quality.analysed", id, Integer.toString(number)));
    }

    private @Nullable FileId keep(Optional<Upload> certificate, Actor actor) {
        try {
            return certificate
                    .map(sent -> files.keep(sent.name(), sent.bytes(), actor))
                    .orElse(null);
        } catch (RuleViolation refused) {
            throw refused.at("certificate");
        }
    }

    /** Who receives says whether it takes the resource as the sample shows it. */
    public void judge(SynergyId id, int number, boolean accepted, @Nullable String reason, Actor actor) {
        demandReceiver(work(id, actor), actor);
        var limits = tolerances.of(id.value()).stream().findFirst().map(Tolerance::version);
        sample(id, number).judge(new Sample.Verdict(accepted, reason, limits.orElse(null)), actor, clock.instant());
        events.publishEvent(
                Audited.of(actor, accepted ? "quality.accepted" : "quality.refused", id, Integer.toString(number)));
    }

    /** The certificate of an analysis. */
    @Transactional(readOnly = true)
    public StoredFile certificate(SynergyId id, int number, Actor actor) {
        read(id, actor);
        return sample(id, number).certificate().map(files::get).orElseThrow(() -> new NotFound("certificate", number));
    }

    private Sample sample(SynergyId id, int number) {
        return samples.of(id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("sample", number));
    }

    private Synergy work(SynergyId id, Actor actor) {
        samples.lock(id.value());
        read(id, actor);
        return synergies.workedOnBy(id, actor);
    }

    private static void demandReceiver(Synergy synergy, Actor actor) {
        if (!synergy.isReceivedBy(actor)) {
            throw new RuleViolation("quality.receiverOnly");
        }
    }
}
