package fr.boucle.matching.web;

import fr.boucle.catalogue.MaterialId;
import fr.boucle.kernel.Actor;
import fr.boucle.matching.Habit.Rule;
import fr.boucle.matching.Habits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Switching off what kept matches have taught, one habit at a time, and on again. */
@Controller
class HabitController {
    private static final String PAGE = "redirect:/matching/lessons#habits";

    private final Habits habits;

    HabitController(Habits habits) {
        this.habits = habits;
    }

    @PostMapping("/matching/habits/{activity}/{material}/suspension")
    String suspend(@PathVariable String activity, @PathVariable String material, Actor me) {
        habits.suspend(new Rule(activity, MaterialId.of(material)), me);
        return PAGE;
    }

    @PostMapping("/matching/habits/{activity}/{material}/resumption")
    String resume(@PathVariable String activity, @PathVariable String material, Actor me) {
        habits.resume(new Rule(activity, MaterialId.of(material)), me);
        return PAGE;
    }
}
