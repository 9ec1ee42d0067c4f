package fr.boucle.matching.web;

import fr.boucle.kernel.Actor;
import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.TerritoryId;
import fr.boucle.listings.ListingId;
import fr.boucle.matching.Pool;
import fr.boucle.matching.Pools;
import fr.boucle.matching.Round;
import fr.boucle.territory.Commune;
import fr.boucle.territory.Distance;
import fr.boucle.territory.Territories;
import fr.boucle.web.Decimal;
import fr.boucle.web.Refusal;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A round through the companies of a pool: the order of stops, and kilometres compared with each alone. */
@Controller
class PoolRoundController {
    /** Kilometres by road for one as the crow flies, until somebody says another. */
    private static final String USUAL_FACTOR = "1,3";

    private final Pools pools;
    private final Territories territories;
    private final PoolTelling telling;

    PoolRoundController(Pools pools, Territories territories, PoolTelling telling) {
        this.pools = pools;
        this.territories = territories;
        this.telling = telling;
    }

    /** Where the lorry starts, and how much longer roads are, as typed. */
    record RoundForm(
            @Nullable String start, @Decimal @Nullable String factor) {
        double roadFactor() {
            return Decimal.Check.read(factor)
                    .or(() -> Decimal.Check.read(USUAL_FACTOR))
                    .orElseThrow()
                    .doubleValue();
        }
    }

    /** A stop, its kilometres as the reader may know them. */
    record Leg(Pool.Member member, Km leg, Km alone) {}

    /** Kilometres, or the step below which they lie. */
    record Km(int km, boolean exact) {
        static Km of(double km, boolean exact) {
            var distance = new Distance(km);
            return new Km(exact ? distance.rounded() : distance.step(), exact);
        }
    }

    @GetMapping("/pools/{listing}/round")
    String round(
            @PathVariable ListingId listing,
            @Valid @ModelAttribute("form") RoundForm typed,
            BindingResult errors,
            Actor me,
            Model model) {
        var pool = pools.around(listing, me);
        if (!pool.object().isARound()) {
            throw new NotFound("round", listing);
        }
        telling.tell(pool, listing, me, LocaleContextHolder.getLocale(), model);
        var communes = territories.communesOf(territory(pool, listing));
        var start = start(typed, pool, communes);
        model.addAttribute("communes", names(communes));
        model.addAttribute("start", start);
        Refusal.passes(errors, () -> tell(pool, start, typed.roadFactor(), model));
        return "matching/pool-round";
    }

    private static TerritoryId territory(Pool pool, ListingId listing) {
        return pool.members().stream()
                .map(Pool.Member::listing)
                .filter(each -> each.id().equals(listing))
                .findFirst()
                .orElse(pool.members().get(0).listing())
                .open()
                .territory();
    }

    /** The municipality that was chosen, else the one nearest to the middle of the pool. */
    private static Commune start(RoundForm typed, Pool pool, List<Commune> communes) {
        return communes.stream()
                .filter(each -> each.code().toString().equals(typed.start()))
                .findFirst()
                .or(() -> communes.stream()
                        .min(Comparator.comparing(each -> each.centre().to(pool.centre()))))
                .orElseThrow(() -> new NotFound("commune", "to start from"));
    }

    private static LinkedHashMap<String, String> names(List<Commune> communes) {
        var names = new LinkedHashMap<String, String>();
        communes.forEach(each -> names.put(each.code().toString(), each.name()));
        return names;
    }

    private static void tell(Pool pool, Commune start, double factor, Model model) {
        var round =
                Round.through(pool.members().stream().map(Pool.Member::place).toList(), start.centre(), factor);
        var legs = new ArrayList<Leg>();
        boolean known = true;
        for (var stop : round.stops()) {
            var member = pool.members().get(stop.member());
            legs.add(new Leg(member, Km.of(stop.leg(), known && member.exact()), Km.of(stop.alone(), member.exact())));
            known = member.exact();
        }
        boolean exact = pool.members().stream().allMatch(Pool.Member::exact);
        model.addAttribute("legs", legs);
        model.addAttribute("back", Km.of(round.back(), known));
        model.addAttribute("length", Km.of(round.length(), exact));
        model.addAttribute("alone", Km.of(round.alone(), exact));
        model.addAttribute("each", Km.of(round.length() / legs.size(), exact));
    }
}
